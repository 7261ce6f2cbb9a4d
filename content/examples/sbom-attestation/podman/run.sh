#!/bin/sh
set -eu
podman build \
  --sbom=syft-spdx \
  --sbom-output weather.spdx.json \
  --sbom-image-output /usr/share/sbom/weather.spdx.json \
  --tag registry.example.com/weather:1.4.2 .
