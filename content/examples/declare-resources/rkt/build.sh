#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/weather
acbuild copy ./weather /weather
echo '{ "request": "64M", "limit": "128M" }' |
  acbuild isolator add resource/memory -
echo '{ "request": "100m", "limit": "250m" }' |
  acbuild isolator add resource/cpu -
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /weather
acbuild write weather.aci
