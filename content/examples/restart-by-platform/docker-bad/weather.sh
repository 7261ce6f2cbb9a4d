#!/bin/sh
echo "STATION is not set; name the station to read" >&2
exit 78
