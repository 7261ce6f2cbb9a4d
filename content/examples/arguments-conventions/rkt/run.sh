#!/bin/sh
# behind -- the words are appended to app.exec
rkt run example.com/app:1.4.2 -- migrate --dry-run

# another program of the image
rkt run example.com/app:1.4.2 --exec /usr/local/bin/node -- --version

# a pod of two images, each with its own words
rkt run example.com/app:1.4.2 -- serve --- example.com/proxy:2.0.1 -- --port 8080
