#!/bin/sh
set -eu
# Scratch, lost with the instance.
scratch=$(mktemp /tmp/upload.XXXXXX)
trap 'rm -f "$scratch"' EXIT
cat > "$scratch"
# Kept, in a place that belongs to no instance.
name=$(sha256sum < "$scratch" | cut -c 1-12)
cp "$scratch" "$UPLOADS/$name.new"
mv "$UPLOADS/$name.new" "$UPLOADS/$name"
echo "stored $name"
