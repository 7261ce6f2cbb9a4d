#!/bin/sh
set -e
umoci init --layout image
umoci new --image image:1.4.2
umoci insert --rootless --image image:1.4.2 ./busybox /bin/busybox
umoci config --image image:1.4.2 \
  --config.user 10001:10001 \
  --config.env PATH=/bin \
  --config.entrypoint /bin/busybox --config.entrypoint wc \
  --config.cmd=-w
umoci gc --layout image
