#!/bin/sh
set -e
docker run --cap-drop=ALL --security-opt no-new-privileges \
  registry.example.com/web:1.4.2

# restores files with their owners: root, and one capability
docker run --cap-drop=ALL --cap-add=CHOWN --security-opt no-new-privileges \
  --user 0:0 registry.example.com/restore:1.4.2
