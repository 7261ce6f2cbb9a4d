#!/bin/sh
set -e
# without an argument the image begins empty
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/wc
acbuild copy ./busybox /bin/wc
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /bin/wc -w
acbuild write wc.aci
