#!/bin/sh
# The same for all running containers, as JSON for a monitor.
set -eu
for name in $(podman ps --format '{{.Names}}'); do
  podman diff --format json "$name"
done
