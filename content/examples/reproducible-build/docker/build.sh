#!/bin/sh
# The time of the commit instead of the time of day.
set -eu
SOURCE_DATE_EPOCH=$(git show -s --format=%ct HEAD)
export SOURCE_DATE_EPOCH
docker buildx build --no-cache --metadata-file build.json \
  --build-arg VERSION="$(git describe --tags)" \
  --output type=image,name=registry.example.com/weather:1.4.2,push=true,rewrite-timestamp=true .
jq -r '."containerimage.digest"' build.json
