#!/bin/sh
set -eu
cosign verify \
  --certificate-identity https://git.example.com/weather/server/release \
  --certificate-oidc-issuer https://git.example.com \
  registry.example.com/weather:1.4.2
docker buildx imagetools inspect --format '{{json .Provenance}}' registry.example.com/weather:1.4.2
