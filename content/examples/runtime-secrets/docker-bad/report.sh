#!/bin/sh
# The program itself never shows the password.
: "${DB_PASSWORD:?is not set}"
echo "report: no connection to the database" >&2
exec crash-reporter.sh
