#!/bin/sh
set -e
: "${GREETING:=hello}"
export GREETING
# exec: the program takes this shell's place and its PID
exec "$@"
