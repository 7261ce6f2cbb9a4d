#!/bin/sh
set -e
umoci init --layout image
umoci new --image image:1.4.2
umoci insert --rootless --image image:1.4.2 ./busybox /bin/wc
umoci config --image image:1.4.2 \
  --config.user 10001:10001 \
  --config.env PATH=/bin \
  --config.entrypoint /bin/wc --config.cmd=-w
umoci gc --layout image
