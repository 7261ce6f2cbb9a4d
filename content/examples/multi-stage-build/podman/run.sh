#!/bin/sh
set -e
# a stage on its own, for the pipeline
podman build --target test .
# the image: only the stages that it needs are built
podman build --tag registry.example.com/meter:1.4.2 .
