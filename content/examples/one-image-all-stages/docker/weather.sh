#!/bin/sh
echo "reads $STATIONS, logs from level $LEVEL"
