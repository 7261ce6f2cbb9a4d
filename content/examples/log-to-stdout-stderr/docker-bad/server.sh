#!/bin/sh
trap 'echo "stopping"; exit 0' TERM
echo "started"
while :; do sleep 1 & wait $!; done
