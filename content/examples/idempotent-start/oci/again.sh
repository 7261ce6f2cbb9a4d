#!/bin/sh
# "runc start server" would fail here: the container is stopped.
set -eu
runc delete server
runc create --bundle /srv/bundles/server server
runc start server
