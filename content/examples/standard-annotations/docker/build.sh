#!/bin/sh
set -eu
docker buildx build --push \
  --build-arg VERSION="$(git describe --tags)" \
  --build-arg REVISION="$(git rev-parse HEAD)" \
  --build-arg CREATED="$(git show -s --format=%cI HEAD)" \
  --annotation "index,manifest:org.opencontainers.image.title=Weather" \
  --annotation "index,manifest:org.opencontainers.image.source=https://git.example.com/weather/server" \
  --tag registry.example.com/weather:1.4.2 .
