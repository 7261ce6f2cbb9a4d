#!/bin/sh
if [ -e /data/server.pid ]; then
  echo "already running, PID $(cat /data/server.pid)" >&2
  exit 1
fi
echo $$ > /data/server.pid
# Works for every stop, except those nobody asks about.
trap 'rm /data/server.pid; exit 0' TERM
echo "serving"
while :; do sleep 1 & wait $!; done
