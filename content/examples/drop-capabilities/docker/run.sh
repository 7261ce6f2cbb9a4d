#!/bin/sh
set -e
docker run --cap-drop=ALL --security-opt no-new-privileges registry.example.com/web:1.4.2
# a program that must bind port 80 itself, and cannot be given another one
docker run --cap-drop=ALL --cap-add=NET_BIND_SERVICE --security-opt no-new-privileges registry.example.com/dns:1.4.2
