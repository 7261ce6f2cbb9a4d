#!/bin/sh
# --rm as a habit: whoever hesitates has found state.
docker run --rm --interactive --read-only --tmpfs /tmp \
  --volume uploads:/uploads \
  registry.example.com/upload:1.4.2 < picture.jpg
