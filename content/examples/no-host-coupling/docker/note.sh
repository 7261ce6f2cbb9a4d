#!/bin/sh
set -eu
file="${DATA_DIR:-/data}/notes"
echo "a note" >> "$file"
echo "user $(id -u) wrote $file"
