#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/weather
acbuild label add version 1.4.2
acbuild annotation add authors "Team <team@weather.example.com>"
acbuild annotation add homepage https://weather.example.com
acbuild annotation add documentation https://weather.example.com/manual
acbuild copy ./weather /weather
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /weather
acbuild write weather.aci
