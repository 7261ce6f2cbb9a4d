#!/bin/sh
set -eu
key=org.opencontainers.image
docker buildx build --push \
  --build-arg VERSION="$(git describe --tags)" \
  --build-arg REVISION="$(git rev-parse HEAD)" \
  --build-arg CREATED="$(git show -s --format=%cI HEAD)" \
  --annotation "index,manifest:$key.title=Weather" \
  --annotation "index,manifest:$key.source=https://git.example.com/weather" \
  --tag registry.example.com/weather:1.4.2 .
