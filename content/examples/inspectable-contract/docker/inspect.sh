#!/bin/sh
set -eu
# Before the build: arguments, secrets and targets of the Dockerfile.
docker build --call=outline .
# After it: the configuration in the registry, without pulling the image.
docker buildx imagetools inspect --format '{{json .Image}}' \
  registry.example.com/weather:1.4.2
