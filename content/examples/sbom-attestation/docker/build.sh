#!/bin/sh
set -eu
docker buildx build --push --sbom=true --tag registry.example.com/weather:1.4.2 .
docker buildx imagetools inspect --format '{{json .SBOM}}' registry.example.com/weather:1.4.2
