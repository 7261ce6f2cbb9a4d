#!/bin/sh
set -e
# from standard input, so that it is in no history of a shell
podman secret create db_password -
podman run --rm \
  --secret db_password,uid=10001,gid=10001,mode=0400 \
  --env DB_PASSWORD_FILE=/run/secrets/db_password \
  registry.example.com/report:1.4.2
