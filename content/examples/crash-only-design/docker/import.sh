#!/bin/sh
set -eu
# What an interrupted run left half-written never counts.
rm -f /data/*.new
done=$(cat /data/done 2>/dev/null || echo 0)
echo "continues after item $done"

while [ "$done" -lt 1000 ]; do
  done=$((done + 1))
  echo "result of item $done" > "/data/$done.new"
  mv "/data/$done.new" "/data/$done"
  # Acknowledged after the result is there. A kill between the two
  # lines repeats one item, and the same file is written again.
  echo "$done" > /data/done.new
  mv /data/done.new /data/done
  [ "$done" -ne 3 ] || echo "three items done"
  sleep 0.1
done
