#!/bin/sh
set -e
acbuild begin
trap 'acbuild end' EXIT
acbuild set-name example.com/whoami
acbuild dependency add example.com/alpine --label version=3.4
acbuild copy ./whoami.sh /usr/local/bin/whoami.sh
# both are required
acbuild set-user 10001
acbuild set-group 10001
acbuild set-exec -- /usr/local/bin/whoami.sh
acbuild write whoami.aci
