#!/bin/sh
set -eu
podman build \
  --label org.opencontainers.image.revision="$(git rev-parse HEAD)" \
  --annotation org.opencontainers.image.title=Weather \
  --annotation org.opencontainers.image.vendor="Example Weather" \
  --tag registry.example.com/weather:1.4.2 .
