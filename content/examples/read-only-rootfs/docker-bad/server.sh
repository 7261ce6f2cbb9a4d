#!/bin/sh
set -eu
echo $$ > /app/server.pid
echo "serving"
