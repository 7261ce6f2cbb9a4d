#!/bin/sh
set -e
echo { \"title\": \"$TITLE\", \"max_upload_mb\": $MAX_UPLOAD_MB, } > /etc/gallery.json
exec $@
