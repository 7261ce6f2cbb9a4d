#!/bin/sh
# What an engine does around an OCI runtime:
# the runtime knows signals, the engine knows time.
set -eu
id=$1
grace=${2:-10}

runc kill "$id" TERM
while [ "$grace" -gt 0 ]; do
  case $(runc state "$id") in *'"status": "stopped"'*) break ;; esac
  sleep 1
  grace=$((grace - 1))
done
[ "$grace" -gt 0 ] || runc kill "$id" KILL || true
runc delete --force "$id"
