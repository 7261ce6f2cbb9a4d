#!/bin/sh
set -e
# a directory of the host, in memory, that only root can read
rkt run --volume db-password,kind=host,source=/run/report/db-password,readOnly=true \
  example.com/report
