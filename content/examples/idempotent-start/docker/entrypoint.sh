#!/bin/sh
set -eu
# Once: only where it is missing, and complete or not at all.
if [ ! -d /data/db ]; then
  rm -rf /data/db.new
  mkdir /data/db.new
  echo "schema 7" > /data/db.new/schema
  mv /data/db.new /data/db
  echo "database made"
fi
# Every time: the whole file, never an addition to it.
cat > /data/server.conf <<END
listen = 8080
level = ${LEVEL:-info}
END
exec "$@"
