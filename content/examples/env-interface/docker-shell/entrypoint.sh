#!/bin/sh
set -eu
: "${STATION_URL:?is not set. It is the address of the station}"
: "${ROUNDS:=1}"
echo "asking $STATION_URL $ROUNDS times"
