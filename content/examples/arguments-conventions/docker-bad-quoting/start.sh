#!/bin/sh
# $* splits every word at its blanks; "$@" would not
exec node /app/app.js $*
