#!/bin/sh
set -eu
image=registry.example.com/weather

docker buildx build --push --provenance=mode=max --sbom=true \
  --metadata-file build.json --tag "$image:1.4.2" .

# Sign the digest, never the tag:
# the tag may point elsewhere when somebody checks.
digest=$(jq -r '."containerimage.digest"' build.json)
cosign sign --yes "$image@$digest"
