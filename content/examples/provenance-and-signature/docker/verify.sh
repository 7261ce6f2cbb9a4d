#!/bin/sh
set -eu
image=registry.example.com/weather:1.4.2
cosign verify \
  --certificate-identity https://git.example.com/weather/release \
  --certificate-oidc-issuer https://git.example.com \
  "$image"
docker buildx imagetools inspect --format '{{json .Provenance}}' "$image"
