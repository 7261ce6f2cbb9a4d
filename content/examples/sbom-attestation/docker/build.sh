#!/bin/sh
set -eu
image=registry.example.com/weather:1.4.2
docker buildx build --push --sbom=true --tag "$image" .
docker buildx imagetools inspect --format '{{json .SBOM}}' "$image"
