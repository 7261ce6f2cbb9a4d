#!/bin/sh
trap 'stop=1; echo "asked to stop"' TERM
echo "working"
while [ -z "${stop:-}" ]; do sleep 1 & wait $!; done
sleep 2
echo "item finished"
