#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/wc
acbuild label add version 1.4.2
acbuild copy ./busybox /bin/busybox
acbuild environment add PATH /bin
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /bin/busybox wc -w
acbuild write wc.aci
