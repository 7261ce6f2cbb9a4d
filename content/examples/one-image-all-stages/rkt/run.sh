#!/bin/sh
# The same hash in every stage, another environment.
set -e
id=sha512-6f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8
rkt run --set-env=STATIONS=https://test.example.com "$id"
rkt run --set-env=STATIONS=https://stations.example.com "$id"
