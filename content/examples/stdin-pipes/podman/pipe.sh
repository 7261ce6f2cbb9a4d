#!/bin/sh
printf 'a\nb\na\n' | podman run --interactive --rm registry.example.com/count:1.4.2 | sort -rn
