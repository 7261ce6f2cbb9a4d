#!/bin/sh
# Every running container that differs from its image.
# Expected paths (mount points, scratch files) go into the pattern.
set -eu
expected='^[AC] /(run|tmp)(/|$)'
for name in $(docker ps --format '{{.Names}}'); do
  docker diff "$name" | grep -vE "$expected" | sed "s|^|$name: |"
done
