#!/bin/sh
# "never" asks no server: what runs is what is in the local store.
rkt run --pull-policy=never example.com/weather:1.4.2

# The image ID says more than any version.
rkt run sha512-6f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8
