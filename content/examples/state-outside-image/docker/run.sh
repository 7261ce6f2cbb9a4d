#!/bin/sh
# Data in a volume, scratch in memory, the rest cannot be written.
docker run --rm --read-only \
  --mount type=volume,source=notes,target=/data \
  --mount type=tmpfs,target=/tmp,tmpfs-size=16m \
  registry.example.com/note:1.4.2 "milk"
