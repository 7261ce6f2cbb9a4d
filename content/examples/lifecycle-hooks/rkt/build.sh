#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/weather
acbuild copy ./weather /weather
acbuild set-event-handler pre-start -- /weather --prepare
acbuild set-event-handler post-stop -- /weather --clean-up
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /weather
acbuild write weather.aci
