#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/count
acbuild copy ./count /count
acbuild mount add data /data
acbuild mount add stations /etc/stations --read-only
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /count
acbuild write count.aci
