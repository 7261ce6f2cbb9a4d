#!/bin/sh
set -eu

# Renders the file of a program that cannot read the environment itself.
cat > /tmp/gallery.conf <<END
title = "${TITLE:-Gallery}"
max_upload_mb = ${MAX_UPLOAD_MB:-10}
END

exec "$@"
