#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/weather
acbuild dependency add example.com/node:22
acbuild copy ./server.mjs /app/server.mjs
acbuild copy ./page.html /app/page.html
acbuild run -- mkdir /data
acbuild run -- chown 10001:10001 /data
acbuild set-working-directory /app
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /usr/local/bin/node server.mjs
acbuild write weather.aci
