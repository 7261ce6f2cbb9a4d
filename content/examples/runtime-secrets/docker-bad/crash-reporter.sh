#!/bin/sh
# Stands for the crash handler of a framework.
echo "Environment at the time of the crash:"
env | grep '^DB_'
exit 1
