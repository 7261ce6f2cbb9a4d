#!/bin/sh
set -e
rkt run example.com/weather:1.4.2 -- --help
