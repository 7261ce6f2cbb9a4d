#!/bin/sh
# A stand-in for a server: it has a handler and otherwise waits.
trap 'echo "SIGTERM received, closing"; exit 0' TERM
echo "serving as process $$"
while :; do sleep 1 & wait $!; done
