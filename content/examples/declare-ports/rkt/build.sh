#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/weather
acbuild copy ./weather /weather
acbuild port add http tcp 8080 --socket-activated
acbuild port add rtp udp 16384 --count 16
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /weather
acbuild write weather.aci
