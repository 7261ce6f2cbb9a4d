#!/bin/sh
# A name that is used once, and the digest for the deployment.
set -eu
repository=registry.example.com/weather
version=$(git describe --tags --exact-match)
commit=$(git rev-parse --short=12 HEAD)

docker buildx build --push --metadata-file build.json \
  --tag "$repository:$version" --tag "$repository:git-$commit" .
jq -r '."containerimage.digest"' build.json > image.digest
