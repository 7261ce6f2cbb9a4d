#!/bin/sh
# The writable place is named, with its size.
docker run --read-only --tmpfs /tmp:size=16m \
  registry.example.com/probe:1.4.2
