#!/bin/sh
set -e
# acbuild knows no secrets: what needs one is done before it begins
fetch "$(cat "$HOME/.config/download-token")" > model.txt

acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/model
acbuild copy-to-dir ./model.txt /app
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /bin/cat /app/model.txt
acbuild write model.aci
