#!/bin/sh
# Before every start. Short, and safe to repeat:
# the last start may have died half-way.
set -eu
mkdir -p /data/inbox
rm -f /data/lock
exec "$@"
