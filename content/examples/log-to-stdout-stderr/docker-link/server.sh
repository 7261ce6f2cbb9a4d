#!/bin/sh
# A program that knows log files only.
trap 'exit 0' TERM
echo "GET / 200" >> /var/log/app/access.log
echo "GET /missing 404" >> /var/log/app/error.log
while :; do sleep 1 & wait $!; done
