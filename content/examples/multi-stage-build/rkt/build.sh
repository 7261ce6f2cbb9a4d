#!/bin/sh
set -e
# the first stage is whatever can build, here the machine itself
cc -O2 -static -o meter meter.c

acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/meter
acbuild copy ./meter /meter
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /meter
acbuild write meter.aci
