#!/bin/sh
set -eu
starts=$(cat /data/starts 2>/dev/null || echo 0)
starts=$((starts + 1))
echo "$starts" > /data/starts.new
mv /data/starts.new /data/starts
echo "start number $starts"
