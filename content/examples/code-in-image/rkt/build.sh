#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/shop
acbuild dependency add example.com/node --label version=4.4.7
acbuild copy-to-dir ./package.json ./server.js /app
acbuild set-working-directory /app
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /usr/bin/node server.js
acbuild write shop.aci
