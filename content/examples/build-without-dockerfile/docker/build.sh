#!/bin/sh
set -e
# a root file system from anywhere:
# buildroot, debootstrap, a tar of one program
tar --create --file rootfs.tar --directory output/target .
# an import has no configuration, so it is said here
docker import \
  --change 'USER 10001:10001' \
  --change 'ENV PATH=/bin' \
  --change 'ENTRYPOINT ["/bin/busybox", "wc"]' \
  --change 'CMD ["-w"]' \
  rootfs.tar registry.example.com/wc:1.4.2
