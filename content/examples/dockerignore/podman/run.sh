#!/bin/sh
set -e
# .containerignore, or else .dockerignore; or a file that is named
podman build --ignorefile ci/menu.containerignore --tag menu .
