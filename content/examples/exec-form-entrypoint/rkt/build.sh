#!/bin/sh
set -e
acbuild begin
acbuild set-name example.com/server
acbuild copy server.sh /usr/local/bin/server.sh
acbuild set-user nobody
# a list of words; nothing evaluates it
acbuild set-exec -- /usr/local/bin/server.sh --verbose
acbuild write server.aci
acbuild end
