#!/bin/sh
# A stopped container is not started again: delete it, create another.
set -eu
runc kill import KILL
runc delete import
runc run --detach --bundle /srv/bundles/import import
