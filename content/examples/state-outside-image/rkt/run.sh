#!/bin/sh
# A directory of the host for the data, an empty one for scratch.
rkt run example.com/note:1.4.2 \
  --volume data,kind=host,source=/srv/notes \
  --volume scratch,kind=empty \
  --mount volume=data,target=/data \
  --mount volume=scratch,target=/tmp
