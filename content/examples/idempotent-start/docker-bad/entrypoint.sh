#!/bin/sh
set -eu
echo "listen = 8080" >> /data/server.conf
exec "$@"
