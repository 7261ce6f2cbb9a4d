#!/bin/sh
# Kill and start again, a hundred times, at odd moments.
set -eu
docker run --detach --name import --volume items:/data \
  registry.example.com/import:1.4.2
for _ in $(seq 100); do
  sleep "0.$(shuf -i 1-9 -n 1)"
  docker kill import > /dev/null
  docker start import > /dev/null
done
docker exec import sh -c 'cat /data/done; ls /data | wc -l'
