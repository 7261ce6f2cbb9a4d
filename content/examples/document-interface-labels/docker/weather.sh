#!/bin/sh
set -eu
: "${STATION_URL:?is not set. It is the address of the station}"
echo "reading $STATION_URL"
