#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/menu
# there is no context: each file is copied by name
acbuild copy ./app/menu.txt /app/menu.txt
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /bin/cat /app/menu.txt
acbuild write menu.aci
