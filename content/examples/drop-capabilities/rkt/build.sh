#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/web
acbuild copy ./web /web
echo '{ "set": ["CAP_NET_BIND_SERVICE"] }' > retain.json
acbuild isolator add os/linux/capabilities-retain-set retain.json
echo 'true' > no-new.json
acbuild isolator add os/linux/no-new-privileges no-new.json
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /web
acbuild write web.aci
