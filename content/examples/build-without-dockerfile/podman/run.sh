#!/bin/sh
set -e
container=$(buildah from scratch)
buildah copy "$container" ./busybox /bin/busybox
buildah config \
  --user 10001:10001 \
  --env PATH=/bin \
  --entrypoint '["/bin/busybox", "wc"]' --cmd=-w \
  --annotation org.opencontainers.image.version=1.4.2 \
  "$container"
buildah commit --rm "$container" registry.example.com/wc:1.4.2
