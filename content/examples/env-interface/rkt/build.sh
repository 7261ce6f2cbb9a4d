#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/weather
acbuild copy ./weather /weather
acbuild environment add PORT 8080
acbuild environment add LOG_LEVEL info
acbuild port add http tcp 8080
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /weather
acbuild write weather.aci
