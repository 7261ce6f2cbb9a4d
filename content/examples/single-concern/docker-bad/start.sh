#!/bin/sh
trap 'echo "start.sh: stopping"; exit 0' TERM
queue.sh &
web.sh &
echo "all started"
while :; do sleep 1 & wait $!; done
