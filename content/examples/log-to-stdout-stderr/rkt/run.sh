#!/bin/sh
# "log" is the default: journald gets both streams
rkt run --stdout=log --stderr=log example.com/server:1.4.2
# read them by the machine name rkt gives to the pod
journalctl -M "rkt-$UUID" SYSLOG_IDENTIFIER=server
