#!/bin/sh
trap 'echo "SIGQUIT received, draining"; sleep 0.3; exit 0' QUIT
trap 'echo "SIGTERM received, cutting off"; exit 1' TERM
echo "serving"
while :; do sleep 1 & wait $!; done
