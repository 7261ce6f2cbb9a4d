#!/bin/sh
docker run --detach --name weather \
  --memory 128m --memory-swap 128m \
  --cpus 0.25 \
  --pids-limit 64 \
  registry.example.com/weather:1.4.2
