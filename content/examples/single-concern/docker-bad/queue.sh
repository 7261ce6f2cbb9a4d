#!/bin/sh
echo "queue: no broker, giving up" >&2
exit 1
