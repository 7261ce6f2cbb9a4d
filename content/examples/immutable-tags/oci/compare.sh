#!/bin/sh
# Exit code 1 where a tag no longer points where it did.
set -eu
image=registry.example.com/weather
now=$(skopeo inspect --format '{{.Digest}}' "docker://$image:1.4.2")
then=$(cat image.digest)
if [ "$now" != "$then" ]; then
  echo "1.4.2 was $then and is now $now" >&2
  exit 1
fi
