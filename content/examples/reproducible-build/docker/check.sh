#!/bin/sh
# Two builds without cache must agree. Provenance is left out here:
# it records when the build ran.
set -eu
SOURCE_DATE_EPOCH=$(git show -s --format=%ct HEAD)
export SOURCE_DATE_EPOCH
for n in 1 2; do
  docker buildx build --no-cache --provenance=false \
    --build-arg VERSION="$(git describe --tags)" \
    --output "type=oci,dest=build$n.tar,rewrite-timestamp=true" \
    --metadata-file "build$n.json" .
  jq -r '."containerimage.digest"' "build$n.json" > "digest$n"
done
cmp digest1 digest2
