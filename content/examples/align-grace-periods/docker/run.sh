#!/bin/sh
# Longer than the worker needs, and kept with the container:
# every later stop waits that long.
docker run --detach --name worker --stop-timeout 15 \
  registry.example.com/worker:1.4.2
