#!/bin/sh
set -eu
podman build --no-cache \
  --source-date-epoch "$(git show -s --format=%ct HEAD)" \
  --rewrite-timestamp \
  --build-arg VERSION="$(git describe --tags)" \
  --tag registry.example.com/weather:1.4.2 .
