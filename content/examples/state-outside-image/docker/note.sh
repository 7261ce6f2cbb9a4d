#!/bin/sh
set -eu
echo "$*" >> "$NOTES"
cat "$NOTES"
