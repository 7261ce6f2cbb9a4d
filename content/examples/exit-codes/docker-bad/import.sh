#!/bin/sh
# Exit codes: 0 imported, 1 failed, 2 wrong usage.
set -eu
if [ "$#" -ne 1 ]; then
  echo "usage: import FILE" >&2
  exit 2
fi
if ! [ -r "$1" ]; then
  echo "import: cannot read $1" >&2
  exit 1
fi
echo "imported $(wc -l < "$1") lines"
