#!/bin/sh
# Nothing here can make this good: say what is wrong, and end.
if [ -z "${STATION:-}" ]; then
  echo "STATION is not set; name the station to read" >&2
  exit 78
fi

# A dependency that is away comes back: try again, less and less often.
pause=1
until [ -s "/stations/$STATION" ]; do
  if [ "$pause" -gt 60 ]; then
    echo "station $STATION has been away too long" >&2
    exit 69
  fi
  echo "station $STATION is away, next try in ${pause} s" >&2
  sleep "$pause"
  pause=$((pause * 2))
done
cat "/stations/$STATION"
