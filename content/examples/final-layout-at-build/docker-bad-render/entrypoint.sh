#!/bin/sh
set -eu
echo "stations = ${STATIONS:-none}" > /etc/weather.conf
exec "$@"
