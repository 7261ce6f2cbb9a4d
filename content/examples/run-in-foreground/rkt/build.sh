#!/bin/sh
set -e
acbuild begin
acbuild set-name example.com/web
acbuild copy index.html /srv/www/index.html
acbuild set-user nobody
acbuild port add http tcp 8080
acbuild set-exec -- /bin/httpd -f -p 8080 -h /srv/www
acbuild write web.aci
acbuild end
