#!/bin/sh
set -e
# The publisher: a detached signature beside the image.
gpg --armor --output weather.aci.asc --detach-sign weather.aci
# The user: trust this key for this prefix only, then run.
# No option is needed to have the signature checked.
rkt trust --prefix=example.com/weather https://example.com/pubkeys.gpg
rkt run example.com/weather:1.4.2
