#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/weather
acbuild dependency add example.com/debian --label version=12 \
  --image-id sha512-6f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8 \
  --size 30412800
acbuild copy ./weather /usr/local/bin/weather
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /usr/local/bin/weather
acbuild write weather.aci
