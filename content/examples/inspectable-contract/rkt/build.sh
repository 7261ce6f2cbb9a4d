#!/bin/sh
set -e
rkt fetch example.com/weather:1.4.2
rkt image cat-manifest --pretty-print example.com/weather:1.4.2
