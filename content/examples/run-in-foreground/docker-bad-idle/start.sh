#!/bin/sh
# The server ends after a moment; nobody notices.
(sleep 0.3; echo "server: out of memory, leaving with 1" >&2; exit 1) &
exec tail -f /dev/null
