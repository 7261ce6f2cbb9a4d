#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/clock
# the root file system of this image is laid over that of the other one
acbuild dependency add example.com/node --label version=4.4.7
acbuild copy-to-dir ./clock.js ./rates.json /app
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /usr/bin/node /app/clock.js
acbuild write clock.aci
