#!/bin/sh
# Each writable place is named, with its size.
docker run --read-only \
  --tmpfs /tmp:size=16m,mode=1777 \
  --tmpfs /run:size=1m,mode=1777 \
  registry.example.com/probe:1.4.2
