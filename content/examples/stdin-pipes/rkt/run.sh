#!/bin/sh
# one app: --interactive connects the terminal or the pipe
printf 'a\nb\na\n' | rkt run --interactive example.com/count:1.4.2

# several apps: ask for a stream per app, then attach
rkt run --stdin=stream --stdout=stream example.com/count:1.4.2
printf 'a\nb\na\n' | rkt attach --mode stdin,stdout "$UUID"
