#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/size
acbuild dependency add example.com/alpine --label version=3.4
# what is not copied is not there; the tar stays on the host
acbuild copy ./size.txt /data/size.txt
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /bin/cat /data/size.txt
acbuild write size.aci
