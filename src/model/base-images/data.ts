/* eslint max-lines: off */
/** Written by `npm run base-images`; `table.ts` says how to read it, `sources.tsv` where each row comes from. */

/** Tools in the order of the marks. */
export const tools =
  'bash ca-certificates curl dumb-init gcc git gosu make mysqladmin nc perl pg_isready python3 redis-cli sh su-exec tini wget';

/** `distribution|package manager|shell|marks of the tools|confidence`. */
export const systems = String.raw`
?|?|?|+.....+.+.....+...|
?|?|?|+.............+...|
?|?|?|..............+...|i
?|apt|dash|+++--+----+---+--+| i
?|apt|dash|+++.......+...+...|
?|apt|dash|++--------+---+---| i
?|apt|dash|+..--.-.--+-.-+--.| i
almalinux|dnf|bash|+.+...........+...|
almalinux|microdnf|bash|+.+...........+...|
almalinux|none|bash|+.------..-...+---|
alpine|apk|ash|+++--+---+.---+-++|
alpine|apk|ash|+++-----++----+--+|
alpine|apk|ash|+++------+----+--+|
alpine|apk|ash|+++..+.+.+....+.++|
alpine|apk|ash|++---+.--+--.-+.++|
alpine|apk|ash|++----+--+-+--+--+|
alpine|apk|ash|++-------+----+-++|
alpine|apk|ash|++-------+----+--+|
alpine|apk|ash|++-------+--.-+--+|
alpine|apk|ash|++----.--+-+--+.-+|
alpine|apk|ash|++--.-..-+--.-+.-+|
alpine|apk|ash|++.------+----+--+|
alpine|apk|ash|++.---.--+----+.-+|
alpine|apk|ash|++.......++...+..+|
alpine|apk|ash|++.......+....+..+|
alpine|apk|ash|-+++-----+----++-+|
alpine|apk|ash|-+++-----+----++-+|i
alpine|apk|ash|-++--+---+--+-+--+|
alpine|apk|ash|-++------+----+--+|
alpine|apk|ash|-++------+.---+--+|
alpine|apk|ash|-++-.+-.-+--.-+--+|
alpine|apk|ash|-+-+-----+----++-+|
alpine|apk|ash|-+-+-----+----++-+|i
alpine|apk|ash|-+--+----+----+--+|
alpine|apk|ash|-+---+---+----+--+|
alpine|apk|ash|-+-------++---+--+|
alpine|apk|ash|-+-------+--+-+--+|
alpine|apk|ash|-+-------+----+-++|
alpine|apk|ash|-+-------+----+--+|
alpine|apk|ash|-+-------+----+.-+|
alpine|apk|ash|-+-------+---.+--+|
alpine|apk|ash|-+----.--+---++--+|
alpine|apk|ash|-+---.---+----+--+|
alpine|apk|ash|-+.--+---+----+--+|
alpine|apk|ash|-+.------+----+--+|
alpine|apk|ash|.++------+----+--+|
alpine|apk|ash|.+-------+----+--+|
alpine|apk|ash|.+.--+-.-+.-.-+--+|
alpine|apk|ash|.+...+...+....+..+|
alpine|apk|ash|.+.......+....+..+|
amazonlinux|dnf|bash|+...++........+...|
amazonlinux|dnf|bash|+....+........+..+|
amazonlinux|dnf|bash|+.............+...|
amazonlinux|yum|bash|+...++........+...|
amazonlinux|yum|bash|+.............+...|
arch|pacman|bash|+.............+...|
azurelinux|none|none|-.----------------|
azurelinux|tdnf|bash|++...+........+...|
azurelinux|tdnf|bash|++............+...|
busybox|none|ash|-+-------+----+--+|
busybox|none|ash|---------+----+--+|
centos|dnf|bash|+.............+...|
centos|yum|bash|+++...........+...|
centos|yum|bash|+....+........+...|
centos|yum|bash|+.............+...|
debian|apt|dash|+++-++-+--+-+-+---|
debian|apt|dash|+++-++-+--+-.-+--+|
debian|apt|dash|+++-+--+--+---+---|
debian|apt|dash|+++--+----+---+-+-|
debian|apt|dash|+++--+----+---+--+|
debian|apt|dash|+++--+----+---+---|
debian|apt|dash|+++--+----+-.-+--+|
debian|apt|dash|+++---+---+---+--+|
debian|apt|dash|+++-------+---+--+|
debian|apt|dash|+++-------+---+---|
debian|apt|dash|+++-------+---+-.+|
debian|apt|dash|+++---.---+---+--.|
debian|apt|dash|+++.++.+..+.+.+..+|
debian|apt|dash|+++.++.+..+...+..+|
debian|apt|dash|+++.++.+..+...+...|
debian|apt|dash|+++.......+...+..+|
debian|apt|dash|++--+-----+---+---|
debian|apt|dash|++--------+-+-+---|
debian|apt|dash|++--------+---+-+-|
debian|apt|dash|++--------+---+---|
debian|apt|dash|++--.--.--+---+--+|
debian|apt|dash|++-.--.-..++..+..-|
debian|apt|dash|++-.--.-..+..++..-|
debian|apt|dash|++.--++---+-.-+-++|
debian|apt|dash|++.-..-.-.+-.-+--.|i
debian|apt|dash|++........+...+.+.|
debian|apt|dash|++........+...+...|
debian|apt|dash|+-----+---+-+-+---|
debian|apt|dash|+-----+---+--++---|
debian|apt|dash|+---------+---+-+-|
debian|apt|dash|+---------+---+---|
debian|apt|dash|+---------+--.+---|
debian|apt|dash|+---.-+.--+-.-+---|
debian|apt|dash|+.+.......+...+...|s
debian|apt|dash|+.--++----+---+---|
debian|apt|dash|+.----+-+-+---+---|
debian|apt|dash|+.----+.--++--+---|
debian|apt|dash|+.--------+---+---|
debian|apt|dash|+.--------+---+---|s
debian|apt|dash|+.----.---+---+.++|
debian|apt|dash|+.---.-.--+-.-+---|
debian|apt|dash|+..----+--+---+---|
debian|apt|dash|+.....+...++..+...|
debian|apt|dash|+.........+...+...|
debian|none|none|-+----------+-----|
debian|none|none|-+----------+-----|i
debian|none|none|-+--------------+-|
debian|none|none|-+----------------|
debian|none|none|-+----------------|i
debian|none|none|-+-------.--+-+--.|
debian|none|none|-+-------.--+-+--.|i
debian|none|none|-+-------.----+--.|
debian|none|none|-+-------.----+--.|i
fedora|dnf|bash|+.............+...|
none|none|none|-+----------------|
none|none|none|-+----------------|i
none|none|none|-+-------.----+--.|
none|none|none|-+-------.----+--.|i
none|none|none|------------------|
opensuse|zypper|bash|+.............+...|i
oraclelinux|?|bash|+.............+...|
oraclelinux|dnf|bash|+.............+...|
oraclelinux|microdnf|bash|+.....+.+.....+...|
oraclelinux|microdnf|bash|+.............+...|
oraclelinux|yum|bash|+.............+...|
photon|tdnf|bash|+.............+...|
rhel|dnf|bash|+....+........+.+.|
rhel|dnf|bash|+.............+...|
rhel|dnf|bash|+.............+...|i
rhel|microdnf|bash|++.+..........+..+|
rhel|microdnf|bash|++.+..........+..+|i
rhel|microdnf|bash|++...+........+..+|
rhel|microdnf|bash|++............+..+|
rhel|microdnf|bash|+.....+.......+...|
rhel|microdnf|bash|+.............+.++|
rhel|microdnf|bash|+.............+.+.|
rhel|microdnf|bash|+.............+...|
rhel|microdnf|bash|+.............+...|i
rhel|none|bash|+.+...........+...|
rhel|none|bash|+.-..-........+..-|
rhel|none|bash|+.............+...|i
rocky|dnf|bash|+++---------+-+---|
rocky|dnf|bash|+++-----------+---|
rocky|microdnf|bash|+++-----------+---|
ubuntu|apt|?|..................|i
ubuntu|apt|dash|+++-++-+--+-.-+--+| i
ubuntu|apt|dash|+++-++-+-.+-+-+-++| i
ubuntu|apt|dash|+++-++-.-.+-+-+-++| i
ubuntu|apt|dash|+++--+----+---+--+| i
ubuntu|apt|dash|+++--+----+-.-+--+| i
ubuntu|apt|dash|+++---+--++---+-++| i
ubuntu|apt|dash|+++---+--++---+--+| i
ubuntu|apt|dash|+++------++---+-+-| i
ubuntu|apt|dash|+++-------+---+-+-| i
ubuntu|apt|dash|+++-------+---+--+| i
ubuntu|apt|dash|+++-------+---+---| i
ubuntu|apt|dash|+++------.+-.-+--+| i
ubuntu|apt|dash|+++-.+-.-.+-+-+-++| i
ubuntu|apt|dash|+++-.+-.-.+-.-+--+| i
ubuntu|apt|dash|+++.++.+..+...+..+|
ubuntu|apt|dash|+++.++....+...+..+|
ubuntu|apt|dash|+++.------+---+---| i
ubuntu|apt|dash|+++..+....+...+..+|
ubuntu|apt|dash|+++..+....+...+...|
ubuntu|apt|dash|+++.......++..+...|
ubuntu|apt|dash|+++.......+...+..+|
ubuntu|apt|dash|+++.......+...+...|
ubuntu|apt|dash|++----+-+-+---+---| i
ubuntu|apt|dash|++----+---+---+---| i
ubuntu|apt|dash|++--------+---++--| i
ubuntu|apt|dash|++--------+---+---| i
ubuntu|apt|dash|++.--+-.--+-.-+--+| i
ubuntu|apt|dash|++.-------+---+--.| i
ubuntu|apt|dash|++.-------+-.-+--.| i
ubuntu|apt|dash|++.-..-.-.+-+-+-++| i
ubuntu|apt|dash|++.-..-.-.+-+-+--.| i
ubuntu|apt|dash|++...+....+...+..+|
ubuntu|apt|dash|++....+...+...+...|
ubuntu|apt|dash|++........+.+.+...|
ubuntu|apt|dash|++........+...+..+|
ubuntu|apt|dash|++........+...+...|
ubuntu|apt|dash|+---------+---+-+-| i
ubuntu|apt|dash|+---------+---+---|
ubuntu|apt|dash|+---------+---+---|i
ubuntu|apt|dash|+.----+---+---+---| i
ubuntu|apt|dash|+.----+---+-.-+---| i
ubuntu|apt|dash|+....+....+...+...|
ubuntu|apt|dash|+.........+.+.+...|
ubuntu|apt|dash|+.........+...+...|
ubuntu|apt|dash|+.........+...+...|i
ubuntu|none|none|-+----------------| i
windows|none|none|-.............-...|i
windows|none|none|..................|i
wolfi|apk|?|..............+...|i
wolfi|apk|ash|-+--.----.----+--.|
wolfi|none|?|++--.---------.---|
wolfi|none|?|++--.--------..---|
wolfi|none|?|-+--.+--------+---|
wolfi|none|ash|+++-.+---.--..+--.|
wolfi|none|ash|+++-.----.----+--.|
wolfi|none|ash|++--.+---.----+-..|
wolfi|none|ash|++--.-+--.-+--+--.|
wolfi|none|ash|++--.----.----+--.|
wolfi|none|ash|++--.---..+---+--.|
wolfi|none|ash|-+-+.----.----+--.|
wolfi|none|ash|-+--++-+-.----+--.|
wolfi|none|ash|-+--+--+-.----+--.|
wolfi|none|ash|-+--.----.----+--.|
wolfi|none|ash|-+--.----.---.+--.|
wolfi|none|bash|++--.-------+-+---|
wolfi|none|bash|++--.---------+---|
wolfi|none|none|-++-.-------------|
wolfi|none|none|-++-.---.---------|
wolfi|none|none|-+----------------|
wolfi|none|none|-+-------.----.--.|
wolfi|none|none|-+--.-----+-------|
wolfi|none|none|-+--.-------+-----|
wolfi|none|none|-+--.-------------|
`;

/** `user|workdir|entrypoint|cmd|ports|volumes|stop signal|healthcheck|variables|accounts|SHELL`. */
export const settings = String.raw`
0|/home/git|/usr/bin/git|||||||git:65532|
0|/home/postgres|/usr/bin/docker-entrypoint.sh,postgres||||||LANG|postgres:70|
0|/work|/usr/bin/gcc|--help|||||||
0|/|/busybox/sh||||||SSL_CERT_FILE|nonroot:65532,nobody:65534|
0|/|/nodejs/bin/node||||||SSL_CERT_FILE|nonroot:65532,nobody:65534|
0|/|/tini,--,/bin/deno|eval,console.log('Welcome to Deno!')||||||nonroot:65532|
0|/|/usr/bin/java,-jar||||||JAVA_VERSION,LANG,SSL_CERT_FILE|nonroot:65532,nobody:65534|
0|/|/usr/bin/python3.13||||||LANG,SSL_CERT_FILE|nonroot:65532,nobody:65534|
0|/|?||||||LANG,SSL_CERT_FILE|nonroot:65532,nobody:65534|
0|/|||||||SSL_CERT_FILE|nonroot:65532,nobody:65534|
0||/bin/bash,-c|||||||nonroot:65532|
0||/usr/bin/dockerd-entrypoint.sh|||/var/lib/docker||||root:65532|
0||/usr/bin/go|help||||||nonroot:65532|
0|||/bin/sh,-l||||||nonroot:65532|
1000:0|/usr/share/elasticsearch|/bin/tini,--,/usr/local/bin/docker-entrypoint.sh|eswrapper|9200,9300|||||elasticsearch|
1000:0|/usr/share/elasticsearch|/bin/tini,--,/usr/local/bin/docker-entrypoint.sh|eswrapper|9200,9300||||||
1000|/home/jovyan|tini,-g,--,start.sh|start-notebook.py|8888,4040|||1|CONDA_DIR,DEBIAN_FRONTEND,HOME,LANG,LANGUAGE,LC_ALL,NB_GID,NB_UID,NB_USER|jovyan:1000,ubuntu:1000|/bin/bash,-o,pipefail,-c
1000|/home/jovyan|tini,-g,--,start.sh|start-notebook.py|8888|||1|CONDA_DIR,DEBIAN_FRONTEND,HOME,LANG,LANGUAGE,LC_ALL,NB_GID,NB_UID,NB_USER|jovyan:1000,ubuntu:1000|/bin/bash,-o,pipefail,-c
1000|/home/jovyan|tini,-g,--,start.sh||||||CONDA_DIR,DEBIAN_FRONTEND,HOME,LANG,LANGUAGE,LC_ALL,NB_GID,NB_UID,NB_USER|jovyan:1000,ubuntu:1000|/bin/bash,-o,pipefail,-c
1000|/usr/share/kibana|/bin/tini,--|/usr/local/bin/kibana-docker|5601|||||kibana:1000|
1000|/usr/share/logstash|/usr/local/bin/docker-entrypoint||9600,5044||||LANG,LC_ALL|logstash:1000|
1000|?|/opt/keycloak/bin/kc.sh|?|8080,8443||||||
1001||/entrypoint.sh|mongod|27017|/data/db||||mongodb:1001|
1001||/opt/bitnami/scripts/postgresql/entrypoint.sh|/opt/bitnami/scripts/postgresql/run.sh|5432|/bitnami/postgresql,/docker-entrypoint-initdb.d,/docker-entrypoint-preinitdb.d|||||/bin/bash,-o,errexit,-o,nounset,-o,pipefail,-c
1001||/opt/bitnami/scripts/redis/entrypoint.sh|/opt/bitnami/scripts/redis/run.sh|6379||||||/bin/bash,-o,errexit,-o,nounset,-o,pipefail,-c
1001||/opt/ol/helpers/runtime/docker-server.sh|/opt/ol/wlp/bin/server,run,defaultServer|9080,9443||||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL|default:1001|
100|?|docker-entrypoint.sh|agent,-dev,-client,0.0.0.0|?|/consul/data|||||
101||/docker-entrypoint.sh|nginx,-g,daemon off;|8080||SIGQUIT|||nginx:101|
1200:1201|||/opt/bin/entry_point.sh|||||DEBIAN_FRONTEND,HOME,TZ|ubuntu:1000|
1200|||/opt/bin/entry_point.sh|4442,4443,4444||||DEBIAN_FRONTEND,HOME,TZ|ubuntu:1000|
1200|||/opt/bin/entry_point.sh|5900,4444||||DEBIAN_FRONTEND,HOME,LANG,LANGUAGE,TZ|ubuntu:1000|
1200|||/opt/bin/entry_point.sh|5900||||DEBIAN_FRONTEND,HOME,LANG,LANGUAGE,TZ|ubuntu:1000|
1654||/usr/bin/dotnet|--info|||||APP_UID,ASPNETCORE_HTTP_PORTS,DOTNET_RUNNING_IN_CONTAINER,DOTNET_VERSION|app:1654|
1654|||?|||||APP_UID,ASPNETCORE_HTTP_PORTS,DOTNET_RUNNING_IN_CONTAINER|app:1654|
1654||||||||APP_UID,ASPNETCORE_HTTP_PORTS,DOTNET_RUNNING_IN_CONTAINER|app:1654|
65532:65532|/home/nonroot|cloudflared,--no-autoupdate|version||||||nonroot:65532|
65532|/app|/bin/php|||||||php:65532|
65532|/app|/usr/bin/java||||||JAVA_HOME,LANG|java:65532|
65532|/app|/usr/bin/node|--help||||||node:65532|
65532|/app||||||||php:65532|
65532|/data|/usr/bin/mongod|||||||mongo:65532|
65532|/data|/usr/bin/valkey-server|||||||valkey:65532|
65532|/home/build|/usr/bin/gradle||||||JAVA_HOME,LANG|nonroot:65532|
65532|/home/build|/usr/bin/mvn||||||JAVA_HOME,LANG|nonroot:65532|
65532|/home/build|||||||JAVA_HOME,LANG|java:65532|
65532|/home/git|/usr/bin/git|||||||git:65532|
65532|/home/nonroot|/busybox/sh||||||SSL_CERT_FILE|nonroot:65532,nobody:65534|
65532|/home/nonroot|/nodejs/bin/node||||||SSL_CERT_FILE|nonroot:65532,nobody:65534|
65532|/home/nonroot|/usr/bin/java,-jar||||||JAVA_VERSION,LANG,SSL_CERT_FILE|nonroot:65532,nobody:65534|
65532|/home/nonroot|/usr/bin/python3.13||||||LANG,SSL_CERT_FILE|nonroot:65532,nobody:65534|
65532|/home/nonroot|/usr/local/bin/envoy|-c,/etc/envoy/envoy.yaml|10000||||||
65532|/home/nonroot|?||||||LANG,SSL_CERT_FILE|nonroot:65532,nobody:65534|
65532|/home/nonroot|||||||SSL_CERT_FILE|nonroot:65532,nobody:65534|
65532|/hugo|/usr/bin/hugo|||||||nonroot:65532|
65532|/prometheus|/bin/prometheus|--config.file=/etc/prometheus/prometheus.yml,--storage.tsdb.path=/prometheus|9090|||||nonroot:65532|
65532|/usr/local/tomcat|/usr/local/tomcat/bin/catalina.sh|run|||||JAVA_HOME,LANG,LD_LIBRARY_PATH|nonroot:65532|
65532|/var/www/html|php-fpm|||||||php:65532|
65532|/work|/usr/bin/cuda-entrypoint.sh||||||LD_LIBRARY_PATH|nonroot:65532|
65532|/work|/usr/bin/ruby|--version||||||nonroot:65532|
65532|/work|/usr/bin/rustc|--help||||||nonroot:65532|
65532||/usr/bin/curl|||||||nonroot:65532|
65532||/usr/bin/dotnet|--help|||||APP_UID,ASPNETCORE_HTTP_PORTS,DOTNET_RUNNING_IN_CONTAINER,DOTNET_VERSION|nonroot:65532|
65532||/usr/bin/helm|help||||||nonroot:65532|
65532||/usr/bin/kubectl|--help||||||nonroot:65532|
65532||/usr/bin/mc|||||||nonroot:65532|
65532||/usr/bin/minio|||||||nonroot:65532|
65532||/usr/bin/otelcol-contrib|||||||nonroot:65532|
65532||/usr/bin/python|||||||nonroot:65532|
65532||/usr/bin/stunnel|-help||||||nonroot:65532|
65532||/usr/bin/wait-for-it|||||||nonroot:65532|
65532||/usr/local/bin/docker-entrypoint.sh,mariadbd|||||||mysql:65532|
65532||/usr/sbin/nginx|-c,/etc/nginx/nginx.conf,-e,/dev/stderr,-g,daemon off;|||SIGQUIT|||nginx:65532|
65532|||/bin/sh,-l|||||APP_UID,ASPNETCORE_HTTP_PORTS,DOTNET_RUNNING_IN_CONTAINER,DOTNET_VERSION|nonroot:65532|
65532|||||||||nonroot:65532|
8983|/opt/solr|docker-entrypoint.sh|solr-foreground|8983|/var/solr|||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL|solr:8983|
?|/usr/share/kibana|/bin/tini,--|/usr/local/bin/kibana-docker|5601|||||kibana:1000|
?|?|/run.sh|?|3000|?|?|?|||
?|?|/usr/local/bin/bun|?|||||||
?|?|?|?|?|?|?|?|||
adminer|/var/www/html|entrypoint.sh,docker-php-entrypoint|php,-S,[::]:8080,-t,/var/www/html|8080||SIGINT||PHP_INI_DIR,PHP_VERSION|adminer,www-data:82|
adminer|/var/www/html|entrypoint.sh,docker-php-entrypoint|php-fpm|9000||SIGQUIT||PHP_INI_DIR,PHP_VERSION|adminer,www-data:82|
appuser||/__cacert_entrypoint.sh|/etc/kafka/docker/run|9092|/etc/kafka/secrets,/var/lib/kafka/data,/mnt/shared/config|||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL|appuser|
appuser|||/etc/kafka/docker/run|9092|/etc/kafka/secrets,/mnt/shared/config||||appuser|
curl_user|/home/curl_user|/entrypoint.sh|curl||||||curl_user|
fluent||tini,--,/bin/entrypoint.sh|fluentd|24224,5140||||BUNDLE_APP_CONFIG,BUNDLE_SILENCE_ROOT_WARNING,GEM_HOME,LANG,RUBY_VERSION|fluent|
fluent||tini,--,/bin/entrypoint.sh|fluentd|24224,5140||||BUNDLE_APP_CONFIG,BUNDLE_SILENCE_ROOT_WARNING,GEM_HOME,RUBY_VERSION|fluent|
haproxy|?|docker-entrypoint.sh|haproxy,-f,/usr/local/etc/haproxy/haproxy.cfg|||SIGUSR1|||haproxy:99|
haproxy||/usr/local/bin/docker-entrypoint.sh|haproxy,-f,/usr/local/etc/haproxy/haproxy.cfg||||||haproxy:65532|
influxdb3||/usr/bin/entrypoint.sh|influxdb3,serve|8181|||||influxdb3:1500,ubuntu:1000|
influxdb||/entrypoint.sh|influxd|8086|/var/lib/influxdb||||influxdb:1500|
jenkins||/sbin/tini,--,/usr/local/bin/jenkins.sh||8080,50000|/var/jenkins_home|||JAVA_HOME,LANG|jenkins:1000|
jenkins||/usr/bin/tini,--,/usr/local/bin/jenkins.sh||8080,50000|/var/jenkins_home|||JAVA_HOME,LANG|jenkins:1000|
jetty|/var/lib/jetty|/docker-entrypoint.sh|java,-jar,/usr/local/jetty/start.jar|8080||||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL|jetty|
jetty|/var/lib/jetty|/docker-entrypoint.sh|java,-jar,/usr/local/jetty/start.jar|8080||||JAVA_HOME,LANG|jetty|
kibana|/usr/share/kibana|/bin/tini,--|/usr/local/bin/kibana-docker|5601|||||kibana:1000|
kong||/docker-entrypoint.sh|kong,docker-start|8000,8443,8001,8444||SIGQUIT|1|||
kong||/docker-entrypoint.sh|kong,docker-start|8000,8443,8001,8444||SIGQUIT|?||kong|
kong||/docker-entrypoint.sh|kong,docker-start|8000,8443,8001,8444||SIGQUIT|?|||
memcache||docker-entrypoint.sh|memcached|11211|||||memcache:11211|
mysql||/docker-entrypoint.sh|mysqld|3306,33060|/var/lib/mysql,/var/log/mysql||||mysql:1001|
mysql||docker-entrypoint.sh|mariadbd|3306|/var/lib/mysql|||||
nobody|/alertmanager|/bin/alertmanager|--config.file=/etc/alertmanager/alertmanager.yml,--storage.path=/alertmanager|9093|/alertmanager|||||
nobody|/prometheus|/bin/prometheus|--config.file=/etc/prometheus/prometheus.yml,--storage.tsdb.path=/prometheus|9090|/prometheus|||||
nobody||/bin/node_exporter||9100||||||
odoo||/entrypoint.sh|odoo|8069,8071,8072|/var/lib/odoo,/mnt/extra-addons|||LANG||/bin/bash,-xo,pipefail,-c
redis|/data|/usr/bin/redis-server|||||||redis:65532|
rootless||dockerd-entrypoint.sh||2375,2376|/var/lib/docker,/home/rootless/.local/share/docker||||dockremap,rootless:1000|
root|/home/gradle|/__cacert_entrypoint.sh|gradle||/home/gradle/.gradle|||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL|gradle:1000|
root|/home/gradle|/__cacert_entrypoint.sh|gradle||/home/gradle/.gradle|||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL|gradle:101|
root|/home/gradle|/__cacert_entrypoint.sh|gradle||/home/gradle/.gradle|||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL||
root|/home/gradle||gradle||/home/gradle/.gradle|||JAVA_HOME,LANG|gradle:1000|
root|/home/gradle||gradle||/home/gradle/.gradle|||JAVA_HOME||
root|/var/www/html|/docker-entrypoint.sh|apache2-foreground|80||SIGWINCH||APACHE_CONFDIR,APACHE_ENVVARS,PHP_INI_DIR,PHP_VERSION,TZ||
root|/var/www/html|/docker-entrypoint.sh|php-fpm|9000||SIGQUIT||PHP_INI_DIR,PHP_VERSION,TZ|www-data:82|
root|/var/www/html|/docker-entrypoint.sh|php-fpm|9000||SIGQUIT||PHP_INI_DIR,PHP_VERSION,TZ||
sonarqube|/opt/sonarqube|?|?|9000|/opt/sonarqube/data,/opt/sonarqube/extensions,/opt/sonarqube/logs,/opt/sonarqube/temp|SIGINT||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL|sonarqube:1000|
varnish|/etc/varnish|/usr/local/bin/docker-varnish-entrypoint||80,8443||||||
www-data|/var/www/html|docker-entrypoint.sh|wp,shell||/var/www/html|||PHP_INI_DIR,PHP_VERSION|www-data:82|
|/app|/docker-entrypoint.sh|composer|||||PHP_INI_DIR,PHP_VERSION|www-data:82|
|/app||node|3000||||||/bin/bash,-o,errexit,-o,nounset,-o,pipefail,-c
|/data|docker-entrypoint.sh|redis-server|6379|/data||||redis:999|
|/data|docker-entrypoint.sh|valkey-server|6379|/data||||valkey:999|
|/etc/varnish|/usr/local/bin/docker-varnish-entrypoint||80,8443||||||
|/go||/bin/sh|||||||
|/go||bash|||||||
|/home/bun/app|/usr/local/bin/docker-entrypoint.sh|/usr/local/bin/bun||||||bun:1000|
|/io|/uv||||||||
|/opt/drupal|docker-php-entrypoint|apache2-foreground|80||SIGWINCH||APACHE_CONFDIR,APACHE_ENVVARS,PHP_INI_DIR,PHP_VERSION||
|/opt/drupal|docker-php-entrypoint|php-fpm|9000||SIGQUIT||PHP_INI_DIR,PHP_VERSION|www-data:82|
|/opt/drupal|docker-php-entrypoint|php-fpm|9000||SIGQUIT||PHP_INI_DIR,PHP_VERSION||
|/opt/flink|/docker-entrypoint.sh|help|6123,8081||||JAVA_HOME,JAVA_VERSION,LANG|flink:9999|
|/root||bash|||||||
|/srv||caddy,run,--config,/etc/caddy/Caddyfile,--adapter,caddyfile|80,443,443/udp,2019||||||
|/tf||?|8888|?|?|?|||
|/tmp|?|?|||||JAVA_HOME,JAVA_VERSION||
|/tmp|?|?|||||JAVA_HOME||
|/usr/bin||/bin/sh|||||||
|/usr/local/apache2||httpd-foreground|80||SIGWINCH|||www-data:82|
|/usr/local/apache2||httpd-foreground|80||SIGWINCH||||
|/usr/local/tomcat||catalina.sh,run|8080||||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL,LD_LIBRARY_PATH||
|/usr/local/tomcat||catalina.sh,run|8080||||JAVA_HOME,JAVA_VERSION,LANG,LD_LIBRARY_PATH||
|/usr/local/tomcat||catalina.sh,run|8080||||JAVA_HOME,LANG,LD_LIBRARY_PATH||
|/usr/share/elasticsearch|/bin/tini,--,/usr/local/bin/docker-entrypoint.sh|eswrapper|9200,9300|||||elasticsearch|
|/usr/src/app|?|npm,start|||||NODE_VERSION,YARN_VERSION|node:1000|
|/usr/src/redmine|/docker-entrypoint.sh|passenger,start|3000|/usr/src/redmine/files|||BUNDLE_APP_CONFIG,BUNDLE_SILENCE_ROOT_WARNING,GEM_HOME,HOME,LANG,RUBY_VERSION|redmine:999|
|/usr/src/redmine|/docker-entrypoint.sh|rails,server,-b,0.0.0.0|3000|/usr/src/redmine/files|||BUNDLE_APP_CONFIG,BUNDLE_SILENCE_ROOT_WARNING,GEM_HOME,HOME,LANG,RUBY_VERSION|redmine:999|
|/var/lib/ghost|docker-entrypoint.sh|node,current/index.js|2368|/var/lib/ghost/content|||NODE_VERSION,YARN_VERSION|node:1000|
|/var/lib/neo4j|tini,-g,--,/startup/docker-entrypoint.sh|neo4j|7474,7473,7687|/data,/logs|||JAVA_HOME|neo4j|
|/var/lib/neo4j|tini,-g,--,/startup/docker-entrypoint.sh|neo4j|7474,7473,7687|/data,/logs||||neo4j:7474|
|/var/www/html|/entrypoint.sh|apache2-foreground|80|/var/www/html|SIGWINCH||APACHE_CONFDIR,APACHE_ENVVARS,PHP_INI_DIR,PHP_VERSION||
|/var/www/html|/entrypoint.sh|php-fpm|9000|/var/www/html|SIGQUIT||PHP_INI_DIR,PHP_VERSION|www-data:82|
|/var/www/html|/entrypoint.sh|php-fpm|9000|/var/www/html|SIGQUIT||PHP_INI_DIR,PHP_VERSION||
|/var/www/html|docker-entrypoint.sh|apache2-foreground|80|/var/www/html|SIGWINCH||APACHE_CONFDIR,APACHE_ENVVARS,PHP_INI_DIR,PHP_VERSION||
|/var/www/html|docker-entrypoint.sh|php-fpm|9000|/var/www/html|SIGQUIT||PHP_INI_DIR,PHP_VERSION|www-data:82|
|/var/www/html|docker-entrypoint.sh|php-fpm|9000|/var/www/html|SIGQUIT||PHP_INI_DIR,PHP_VERSION||
|/var/www/html|docker-php-entrypoint|apache2-foreground|80||SIGWINCH||APACHE_CONFDIR,APACHE_ENVVARS,PHP_INI_DIR,PHP_VERSION||
|/var/www/html|docker-php-entrypoint|php-fpm|9000||SIGQUIT||PHP_INI_DIR,PHP_VERSION|www-data:82|
|/var/www/html|docker-php-entrypoint|php-fpm|9000||SIGQUIT||PHP_INI_DIR,PHP_VERSION||
|/workspace|?|?|?|?|||LD_LIBRARY_PATH||
|/workspace||?|||||LD_LIBRARY_PATH||
|?|/docker-entrypoint.sh|zkServer.sh,start-foreground|2181,2888,3888,8080|/data,/datalog,/logs|||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL|zookeeper:1000|
|?|/usr/local/bin/docker-entrypoint.sh|unitd,--no-daemon,--control,unix:/var/run/control.unit.sock|80||SIGTERM|||unit:999|
|?|?|?|?|?|?|?||ubuntu:1000|
|?|?|?|?|?|?|?|||
|?|?|?|?|?|||LANG,LC_ALL|pwuser|
|?|?|mongo-express|8081||||NODE_VERSION,YARN_VERSION|node:1000|
|?||?|||||||
||/__cacert_entrypoint.sh|?|||||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL||
||/__cacert_entrypoint.sh||||||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL||
||/bin/bash,-c||||||||
||/bin/terraform||||||||
||/docker-entrypoint.sh|/usr/sbin/mosquitto,-c,/mosquitto/config/mosquitto.conf|1883|/mosquitto/data,/mosquitto/log||||mosquitto:1883|
||/docker-entrypoint.sh|envoy,-c,/etc/envoy/envoy.yaml|10000|||||envoy|
||/docker-entrypoint.sh|nginx,-g,daemon off;|80||SIGQUIT|||nginx:101|
||/entrypoint.sh|/etc/distribution/config.yml|5000|/var/lib/registry|||||
||/entrypoint.sh|/etc/docker/registry/config.yml|5000|/var/lib/registry|||||
||/entrypoint.sh|chronograf|8888|/var/lib/chronograf|||||
||/entrypoint.sh|influxd-meta|8091|/var/lib/influxdb|||||
||/entrypoint.sh|influxd|8086|/var/lib/influxdb2,/etc/influxdb2||||influxdb:1000|
||/entrypoint.sh|influxd|8086|/var/lib/influxdb|||||
||/entrypoint.sh|kapacitord|9092|/var/lib/kapacitor|||||
||/entrypoint.sh|traefik|80||||||
||/entrypoint.sh||9000,8123,9009|/var/lib/clickhouse|||LANG,TZ|clickhouse:101|
||/nats-server|--config,nats-server.conf|4222,8222,6222||||||
||/tini,--,docker-entrypoint.sh|eval,console.log('Welcome to Deno!')||||||deno:1000|
||/tini,--,docker-entrypoint.sh|eval,console.log('Welcome to Deno!')||||||deno:1993|
||/traefik||80|/tmp|||||
||/usr/bin/docker-entrypoint.sh|minio|9000|/data|||||
||/usr/local/bin/mvn-entrypoint.sh|mvn|||||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL||
||/usr/local/bin/mvn-entrypoint.sh|mvn|||||JAVA_HOME,JAVA_VERSION,LANG||
||/usr/local/bin/mvn-entrypoint.sh|mvn|||||JAVA_HOME,LANG||
||/usr/local/bin/mvn-entrypoint.sh|mvn|||||JAVA_HOME||
||/usr/local/bin/mvn-entrypoint.sh|mvn|||||||
||?|?|?|?|||||
||?|?|||||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL||
||?|julia|||||||
||?|telegraf|8125/udp,8092/udp,8094||||||
||docker-entrypoint.sh|agent,-dev,-client,0.0.0.0|8300,8301,8301/udp,8302,8302/udp,8500,8600,8600/udp|/consul/data||||consul|
||docker-entrypoint.sh|bash|||||||
||docker-entrypoint.sh|cassandra,-f|7000,7001,7199,9042,9160|/var/lib/cassandra|||JAVA_HOME|cassandra:999|
||docker-entrypoint.sh|haproxy,-f,/usr/local/etc/haproxy/haproxy.cfg|||SIGUSR1|||haproxy:99|
||docker-entrypoint.sh|julia|||||||
||docker-entrypoint.sh|mariadbd|3306|/var/lib/mysql|||||
||docker-entrypoint.sh|mongod|27017|/data/db,/data/configdb|||HOME|mongodb:999|
||docker-entrypoint.sh|mongod|27017|/data/db,/data/configdb||||mongodb|
||docker-entrypoint.sh|mysqld|3306,33060|/var/lib/mysql||||mysql:999|
||docker-entrypoint.sh|mysqld|3306,33060|/var/lib/mysql||||mysql|
||docker-entrypoint.sh|mysqld|?|/var/lib/mysql||||mysql|
||docker-entrypoint.sh|nats-server,--config,/etc/nats/nats-server.conf|4222,8222,6222||||||
||docker-entrypoint.sh|node|||||NODE_VERSION|node:1000|
||docker-entrypoint.sh|postgres|5432|/var/lib/postgresql/data|SIGINT||LANG|postgres:70|
||docker-entrypoint.sh|postgres|5432|/var/lib/postgresql/data|SIGINT||LANG|postgres:999|
||docker-entrypoint.sh|postgres|5432|/var/lib/postgresql|SIGINT||LANG|postgres:70|
||docker-entrypoint.sh|postgres|5432|/var/lib/postgresql|SIGINT||LANG|postgres:999|
||docker-entrypoint.sh|rabbitmq-server|4369,5671,5672,15691,15692,25672,15671,15672|/var/lib/rabbitmq|||HOME,LANG,LANGUAGE,LC_ALL|rabbitmq:100|
||docker-entrypoint.sh|rabbitmq-server|4369,5671,5672,15691,15692,25672,15671,15672|/var/lib/rabbitmq|||HOME,LANG,LANGUAGE,LC_ALL|rabbitmq:999|
||docker-entrypoint.sh|rabbitmq-server|4369,5671,5672,15691,15692,25672|/var/lib/rabbitmq|||HOME,LANG,LANGUAGE,LC_ALL|rabbitmq:100|
||docker-entrypoint.sh|rabbitmq-server|4369,5671,5672,15691,15692,25672|/var/lib/rabbitmq|||HOME,LANG,LANGUAGE,LC_ALL|rabbitmq:999|
||docker-entrypoint.sh|server,-dev|8200|/vault/logs,/vault/file||||vault|
||docker-entrypoint.sh|sh|||||||
||docker-php-entrypoint|php,-a|||||PHP_INI_DIR,PHP_VERSION|www-data:82|
||docker-php-entrypoint|php,-a|||||PHP_INI_DIR,PHP_VERSION||
||dockerd-entrypoint.sh||2375,2376|/var/lib/docker||||dockremap|
||tini,--,/docker-entrypoint.sh|/opt/couchdb/bin/couchdb|5984,4369,9100|/opt/couchdb/data||||couchdb:5984|
|||/bin/bash|||||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL||
|||/bin/bash|||||JAVA_HOME,LANG||
|||/bin/bash|||||LANG||
|||/bin/bash|||||||
|||/bin/sh|||||APP_UID,ASPNETCORE_HTTP_PORTS,DOTNET_RUNNING_IN_CONTAINER,DOTNET_VERSION|app:1654|
|||/bin/sh|||||APP_UID,ASPNETCORE_HTTP_PORTS,DOTNET_RUNNING_IN_CONTAINER|app:1654|
|||/bin/sh|||||JAVA_HOME,JAVA_VERSION,LANG||
|||/bin/sh|||||JAVA_HOME,LANG||
|||/bin/sh|||||||
|||/usr/bin/bash|||||LANG||
|||/usr/bin/java,-server,-Djava.awt.headless=true,-Xmx2g,-jar,/opt/nouveau/lib/nouveau-1.0-SNAPSHOT.jar,server,/opt/nouveau/etc/nouveau.yaml|5987,5988|/opt/nouveau/data||||nouveau:5984|
|||?|||||APP_UID,ASPNETCORE_HTTP_PORTS,DOTNET_RUNNING_IN_CONTAINER,DOTNET_VERSION|app:1654|
|||?|||||APP_UID,ASPNETCORE_HTTP_PORTS,DOTNET_RUNNING_IN_CONTAINER|app:1654|
|||?|||||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL||
|||?|||||JAVA_HOME,LANG||
|||?||||||ubuntu:1000|
|||?|||||||
|||R|||||LANG,LC_ALL|docker|
|||bash|||||JAVA_HOME,JAVA_VERSION,LANG,LANGUAGE,LC_ALL||
|||bash|||||JAVA_HOME,JAVA_VERSION,LANG||
|||bash|||||JAVA_HOME,LANG||
|||bash|||||JAVA_HOME||
|||bash|||||||
|||erl|||||||
|||ghci|||||LANG||
|||iex|||||LANG||
|||irb|||||BUNDLE_APP_CONFIG,BUNDLE_SILENCE_ROOT_WARNING,GEM_HOME,LANG,RUBY_VERSION||
|||jshell|||||JAVA_HOME,JAVA_VERSION,LANG||
|||jshell|||||JAVA_HOME,JAVA_VERSION||
|||jshell|||||JAVA_HOME||
|||node|||||NODE_VERSION,YARN_VERSION|node:1000|
|||pypy3|||||LANG||
|||pypy|||||LANG||
|||python2|||||LANG||
|||python3|||||||
|||sh|||||JAVA_HOME||
|||sh|||||||
||||||||||
`;

/** Names of images that share their rows; below them `tags exceptions system settings`, the numbers in base 36. */
export const images = String.raw`
adminer
 .*fastcgi.* 4.8- s 28
 .* 4.8 s 27
almalinux
 .*-minimal.*|minimal.* - 8 6b
 .* - 7 6a
almalinux/9-base
 .* - 7 6a
almalinux/9-micro
 .* - 9 6g
almalinux/9-minimal
 .* - 8 6b
alpine
 .* - 12 6g
amazoncorretto
 .*alpine.*jre - 12 6f
 .*alpine.* - 12 6f
 .*al2023.*headless - 1g 69
 .*al2023.* - 1g 69
 .*al2.* *al2022-RC,*al2022-RC-headful,*al2022-RC-headless,*al2022-jdk,*al2022-RC-jre 1i 69
 .* 11.0.31-,15,16,18,19,20,17.0.19-,21.0.11-,8u492- 1g 69
amazonlinux
 2023.*|latest - 1g 6b
 2(\.0.*)? - 1i 6b
apache/kafka
 .* - h 29
apache/kafka-native
 .* - h 2a
archlinux archlinux/archlinux
 .* - 1j 6h
azul-zulu
 .*jre.*alpine.* - 12 6f
 .*alpine.* - 12 6m
 .*jre.*debian.* - 2c 6s
 .*debian.* - 2c 6m
 .*jre.* - 2c 6s
 .* - 2c 6m
bash
 .* - 12 5i
bitnami/node bitnamilegacy/node
 .* - 25 3b
bitnami/postgresql bitnamilegacy/postgresql
 .* - 2e n
bitnami/redis bitnamilegacy/redis
 .* - 2f o
buildpack-deps
 (focal|jammy|20\.04|22\.04)-curl - 4f 6u
 (noble|24\.04)-curl - 4f 6n
 (focal|jammy|20\.04|22\.04)-scm - 4a 6u
 (noble|24\.04)-scm - 4a 6n
 focal|jammy|20\.04|22\.04 - 46 6u
 noble|24\.04 - 46 6n
 (groovy|hirsute|impish|xenial|bionic|focal|jammy|kinetic|lunar|mantic|noble|oracular|plucky|questing|resolute|stonking|\d\d\.\d\d)-curl - 4q 6o
 (groovy|hirsute|impish|xenial|bionic|focal|jammy|kinetic|lunar|mantic|noble|oracular|plucky|questing|resolute|stonking|\d\d\.\d\d)-scm - 4n 6o
 (groovy|hirsute|impish|xenial|bionic|focal|jammy|kinetic|lunar|mantic|noble|oracular|plucky|questing|resolute|stonking|\d\d\.\d\d) - 4k 6o
 (.*-)?curl *cosmic-curl,*disco-curl,*eoan-curl,*trusty-curl 21 6u
 (.*-)?scm *cosmic-scm,*disco-scm,*eoan-scm,*trusty-scm 1z 6u
 .* *cosmic,*disco,*eoan,*trusty 26 6u
busybox
 (.*-)?musl - 1o 78
 (.*-)?uclibc - 1o 78
 .* - 1o 78
caddy
 .*builder.* 2.0 17 3s
 .* 2.4-,2.5.1- 18 3o
cassandra
 .* *jammy,*beta2,*beta3,*beta4,*rc1,*rc2,*beta1,*alpha2,*beta1-jammy,2,3,4.0.18-,4.1.9-,5.0.5- 2k 5j
centos
 (7|centos7)(\..*)? - 1s 6b
 .* - 1p 6b
cgr.dev/chainguard/aspnet-runtime
 latest - 66 1p
cgr.dev/chainguard/bash
 latest - 5o a
cgr.dev/chainguard/busybox
 latest|latest-glibc - 5w 21
cgr.dev/chainguard/busybox-static
 latest - 63 21
cgr.dev/chainguard/curl
 latest - 60 1o
 .*-dev - 5i 26
cgr.dev/chainguard/docker-dind
 latest - 5p b
cgr.dev/chainguard/dotnet
 .*-dev - 5i 26
cgr.dev/chainguard/dotnet-runtime
 latest - 5w 1p
 .*-dev - 5i 26
cgr.dev/chainguard/dotnet-sdk
 latest|10|10\.0|10\.0\.303|10\.0\.303-r1 - 5w 20
 .*-dev - 5i 26
cgr.dev/chainguard/gcc-glibc
 latest - 5v 2
cgr.dev/chainguard/git
 latest|latest-glibc - 5m 19
 latest-root|latest-glibc-root - 5m 0
 .*-dev - 5i 26
cgr.dev/chainguard/glibc-dynamic
 latest - 66 21
cgr.dev/chainguard/go
 latest - 5u c
 .*-dev - 5i 26
cgr.dev/chainguard/gradle
 latest - 5w 16
 .*-dev - 5i 26
cgr.dev/chainguard/haproxy
 latest - 5r 2f
cgr.dev/chainguard/helm
 latest - 62 1q
cgr.dev/chainguard/hugo
 latest - 66 1h
cgr.dev/chainguard/jdk
 latest - 5w 18
 .*-dev - 5i 26
cgr.dev/chainguard/jre
 latest - 66 11
 .*-dev - 5i 26
cgr.dev/chainguard/kubectl
 latest - 62 1r
cgr.dev/chainguard/mariadb
 latest - 5s 1y
cgr.dev/chainguard/maven
 latest - 5w 17
 .*-dev - 5i 26
cgr.dev/chainguard/min-toolkit-debug
 latest - 5n 4p
cgr.dev/chainguard/minio
 latest - 5z 1t
cgr.dev/chainguard/minio-client
 latest - 5k 1s
cgr.dev/chainguard/mongodb
 latest - 66 14
cgr.dev/chainguard/nginx
 latest - 66 1z
 .*-dev - 5i 26
cgr.dev/chainguard/node
 latest - 5t 12
 .*-dev - 5i 26
cgr.dev/chainguard/opentelemetry-collector-contrib
 latest - 5w 1u
cgr.dev/chainguard/php
 latest-fpm - 61 13
 latest - 61 10
 .*-dev - 5i 26
cgr.dev/chainguard/postgres
 latest - 5q 1
 .*-dev - 5i 26
cgr.dev/chainguard/python
 latest - 65 1v
 .*-dev - 5i 26
cgr.dev/chainguard/pytorch
 latest - 5y 1l
cgr.dev/chainguard/redis
 latest - 5x 2x
 .*-dev - 5i 26
cgr.dev/chainguard/ruby
 latest - 66 1m
 .*-dev - 5i 26
cgr.dev/chainguard/rust
 latest - 5v 1n
 .*-dev - 5i 26
cgr.dev/chainguard/static
 latest|latest-glibc - 62 21
 .*-dev - 5i 26
cgr.dev/chainguard/stunnel
 latest - 64 1w
cgr.dev/chainguard/tomcat
 latest - 5r 1j
cgr.dev/chainguard/valkey
 latest - 5l 15
cgr.dev/chainguard/wait-for-it
 latest - 5k 1x
cgr.dev/chainguard/wolfi-base chainguard/wolfi-base
 latest - 5j d
cgr.dev/chainguard/wordpress
 latest - 61 1k
chainguard/go
 latest - 5u c
chainguard/jdk
 latest - 5w 18
chainguard/jre
 latest - 66 11
chainguard/nginx
 latest - 66 1z
chainguard/node
 latest - 5t 12
chainguard/python
 latest - 65 1v
chainguard/static
 latest|latest-glibc - 62 21
chronograf
 .*alpine.* - 13 4w
 .* - 22 4w
clickhouse
 .* - 54 52
clojure
 .*alpine.* *openjdk-14-tools-deps-1.10.1.483-alpine o 3q
 .*slim.* - 2x 3r
 .* - 6 3r
cloudflare/cloudflared
 .* - 34 z
composer
 .* 1.10.6-,1.9- d 3a
consul
 .*ubi.* - 3r q
 .* - q 5h
couchdb
 .*nouveau.* - 2i 6i
 .* - 2i 67
curlimages/curl quay.io/curl/curl
 .* - s 2b
cypress/base cypress/browsers cypress/included
 .* - 2h 4j
cypress/factory
 .* - 1x 6u
dart
 .* - 1y 3n
debian
 (.*-)?slim - 2n 6u
 .* - 2n 6u
denoland/deno
 (.*-)?alpine(-.*)? - 11 54
 (.*-)?distroless(-.*)? - 33 5
 (.*-)?ubuntu(-.*)? - 56 55
 (debian|latest|\d[\d.]*|debian-.*) - 2m 55
docker
 .*rootless.* - 1d 2y
 .*git.* - 1c 5d
 .*cli.* - 16 63
 .* *rc,*beta2,*beta1,*alpine3.14,*alpine3.15,*alpine3.16,*alpine3.17,*alpine3.18,*edge,*edge-dind,*stable,*test,18,=19,20,19.03 1d 66
drupal
 7.*fpm-alpine.* 7.64- s 4c
 7.*fpm.* 7.64- 1v 4d
 7(\..*|-.*|) 7.67- 1v 4b
 .*fpm-alpine.* 8.8-,8.9.2 s 3k
 .*fpm.* 8.8-,8.9.2 1v 3l
 .* 8.8-,8.9.2 1v 3j
eclipse-mosquitto
 .* 1.5.5,1.6.3- 12 4r
eclipse-temurin
 .*-jre-alpine.* 11.0.19-,17.0.7-,18,19,20.0.1,8u372- 1a 4o
 .*alpine.* 11.0.19-,16,18,19,17.0.7-,20.0.1,8u372- 1a 4n
 .*-jre-ubi.* 11.0.19-,17.0.7-,19,20.0.1,8u372- 3t 4o
 .*ubi.* 11.0.19-,17.0.7-,19,20.0.1,8u372- 3t 4n
 .*centos7 - 1q 5e
 .*-jre-(focal|jammy|noble) 11.0.19-,17.0.7-,18,19,20.0.1,8u372- 4x 4o
 .*(focal|jammy|noble) 11.0.19-,16,18,19,17.0.7-,20.0.1,8u372- 4x 4n
 .*-jre(-resolute)? 11.0.19-,17.0.7-,18,19,20.0.1,8u372- 55 4o
 .* 11.0.19-,16,18,19,17.0.7-,20.0.1,8u372- 55 4n
elasticsearch
 [567]\..* 5 4d 3y
 8\..* - 4d e
 .* 5 3w f
elixir
 (.*-)?alpine-?[0-9.]* - 12 6x
 (.*-)?slim - 2n 6x
 .* - 26 6x
envoyproxy/envoy
 .*distroless.* - 34 1e
 .* - 4u 4s
erlang
 (.*-)?alpine-?[0-9.]* - 12 6v
 (.*-)?slim - 2n 6v
 .* - 26 6v
fedora
 .* - 3a 6b
flink
 .* - 20 3m
fluentd
 .*debian.* - 2b 2d
 .* 1.18- 2b 2c
gcr.io/distroless/base gcr.io/distroless/base-nossl gcr.io/distroless/cc
 (.*-)?debug-nonroot(-.*)? - 39 1a
 debug(-(?!nonroot).*)? - 39 3
 nonroot(-.*)? - 35 1g
 .* - 35 9
gcr.io/distroless/base-debian12 gcr.io/distroless/base-debian13 gcr.io/distroless/base-nossl-debian12 gcr.io/distroless/base-nossl-debian13 gcr.io/distroless/cc-debian12 gcr.io/distroless/cc-debian13
 (.*-)?debug-nonroot(-.*)? - 38 1a
 debug(-(?!nonroot).*)? - 38 3
 nonroot(-.*)? - 34 1g
 .* - 34 9
gcr.io/distroless/java17 gcr.io/distroless/java17-debian12 gcr.io/distroless/java21 gcr.io/distroless/java21-debian12 gcr.io/distroless/java25 gcr.io/distroless/java25-debian12
 (.*-)?debug-nonroot(-.*)? - 39 1c
 debug(-(?!nonroot).*)? - 39 6
 nonroot(-.*)? - 35 1c
 .* - 35 6
gcr.io/distroless/java17-debian13 gcr.io/distroless/java21-debian13 gcr.io/distroless/java25-debian13
 (.*-)?debug-nonroot(-.*)? - 38 1c
 debug(-(?!nonroot).*)? - 38 6
 nonroot(-.*)? - 34 1c
 .* - 34 6
gcr.io/distroless/nodejs20 gcr.io/distroless/nodejs20-debian12 gcr.io/distroless/nodejs22 gcr.io/distroless/nodejs22-debian12 gcr.io/distroless/nodejs24 gcr.io/distroless/nodejs24-debian12
 (.*-)?debug-nonroot(-.*)? - 39 1b
 debug(-(?!nonroot).*)? - 39 4
 nonroot(-.*)? - 35 1b
 .* - 35 4
gcr.io/distroless/nodejs20-debian13 gcr.io/distroless/nodejs22-debian13 gcr.io/distroless/nodejs24-debian13
 (.*-)?debug-nonroot(-.*)? - 38 1b
 debug(-(?!nonroot).*)? - 38 4
 nonroot(-.*)? - 34 1b
 .* - 34 4
gcr.io/distroless/python3 gcr.io/distroless/python3-debian12
 (.*-)?debug-nonroot(-.*)? - 37 1f
 debug(-(?!nonroot).*)? - 37 8
 nonroot(-.*)? - 32 1f
 .* - 32 8
gcr.io/distroless/python3-debian13
 (.*-)?debug-nonroot(-.*)? - 36 1d
 debug(-(?!nonroot).*)? - 36 7
 nonroot(-.*)? - 31 1d
 .* - 31 7
gcr.io/distroless/static
 (.*-)?debug-nonroot(-.*)? - 3e 1a
 debug(-(?!nonroot).*)? - 3e 3
 nonroot(-.*)? - 3c 1g
 .* - 3c 9
gcr.io/distroless/static-debian12 gcr.io/distroless/static-debian13
 (.*-)?debug-nonroot(-.*)? - 3d 1a
 debug(-(?!nonroot).*)? - 3d 3
 nonroot(-.*)? - 3b 1g
 .* - 3b 9
ghcr.io/astral-sh/uv
 latest|[0-9.]+ - 3f 3i
ghost
 .*alpine.* - k 42
 .* 1,2,3.0 2p 42
golang
 (.*-)?alpine-?[0-9.]* - 12 3f
 .* - 1u 3g
gradle
 .*alpine.* *jdk18-alpine,*jdk19-alpine,*jdk8-alpine,*jre-alpine,*jre8-alpine,5,6.9.3-,7.5-,7.6.1-,8.2- 1b 2z
 .*corretto.* *jdk-21-and-23-corretto,*jdk-21-and-23-corretto-al2023,*jdk-21-and-24-corretto,*jdk-21-and-24-corretto-al2023,*jdk-lts-and-current-corretto,*jdk-lts-and-current-corretto-al2023,*jdk-25-and-25-corretto,*jdk-25-and-25-corretto-al2023 1f 32
 .*graal.* *jdk-21-and-22-graal,*jdk-21-and-22-graal-jammy,*jdk-21-and-23-graal,*jdk-21-and-23-graal-jammy,*jdk-21-and-23-graal-noble,*jdk-21-and-24-graal,*jdk-21-and-24-graal-noble,*jdk-lts-and-current-graal,*jdk-lts-and-current-graal-jammy,*jdk-lts-and-current-graal-noble,*jdk-25-and-25-graal,*jdk-25-and-25-graal-noble 4l 33
 .*ubi.* - 3s 30
 .*(focal|jammy|noble) *jdk18-focal,*jdk18-jammy,*jdk19-focal,*jdk19-jammy,*jdk-21-and-22-jammy,*jdk-21-and-23-jammy,*jdk-21-and-23-noble,*jdk-21-and-24-noble,*jdk-lts-and-current-jammy,*jdk-lts-and-current-noble,*jdk-25-and-25-noble,7.5-,7.6.1-,8.2- 4w 31
 .* *hotspot,*jdk-hotspot,*jdk-openj9,*jdk11-hotspot,*jdk11-openj9,*jdk16,*jdk16-hotspot,*jdk16-openj9,*jdk18,*jdk19,*jdk8-hotspot,*jdk8-openj9,*jre,*jre-hotspot,*jre-openj9,*jre11,*jre11-hotspot,*jre11-openj9,*jre16,*jre16-hotspot,*jre16-openj9,*jre8,*jre8-hotspot,*jre8-openj9,*openj9,*jdk-21-and-22,*jdk-21-and-23,*jdk-21-and-24,*jdk-lts-and-current,*jdk-25-and-25,*jdk-slim,*jdk11-slim,*jdk12,*jdk13,*jdk14,*jdk15,*jdk15-hotspot,*jdk8-slim,*jre-slim,*jre11-slim,*jre12,*jre13,*jre14,*jre15,*jre15-hotspot,*jre8-slim,*slim,5,6.8-,7.5-,7.6.1-,8.2- 51 31
grafana/grafana
 .* - 2 24
haproxy
 (1|2\.[0-3])(\..*|-.*|)alpine.* *dev7-alpine,*rc-alpine,*dev-alpine,*dev0-alpine,*dev4-alpine,=1,1.9-,1.7.11,1.8.27-,2.0.19-,2.1,2.2.5-,2.3.1 12 5k
 (1|2\.[0-3])(\..*|-.*|) *dev7,*rc,*dev,*dev0,*dev4,=1,1.9-,1.7.11,1.8.27-,2.0.19-,2.1,2.2.5-,2.3.1 2u 5k
 .*alpine.* *dev0-alpine 12 2e
 .* *dev0 2u 2e
hashicorp/consul
 .*ubi.* - 3q q
 .* - p 5h
hashicorp/terraform
 .* - y 4q
hashicorp/vault
 .* - v 62
haskell
 (.*-)?slim(-[a-z]+)? - 27 6w
 .* - 27 6w
httpd
 (.*-)?alpine-?[0-9.]* 2.4.39- z 3t
 .* 2.4.39- 2u 3u
ibm-semeru-runtimes
 .*jre.*centos.* - 1q 68
 .*centos.* - 1q 6l
 .*jre.* - 4g 6q
 .* - 4g 6l
influxdb
 .*meta.*-alpine - h 4x
 .*data.*-alpine - h 4z
 1.*-alpine 1.8- h 2h
 (2.*-)?alpine - m 4y
 .*(core|enterprise).* - 4g 2g
 .*meta.* - 28 4x
 .*data.* - 28 4z
 1.* 1.8- 28 2h
 .* - 24 4y
jenkins/jenkins
 .*alpine.* - a 2i
 .*rhel.* - 3n 2i
 .* - 1w 2j
jetty
 .*alpine.* - 19 2l
 .*corretto.* *amazoncorretto,*jdk17-amazoncorretto,*jdk21-amazoncorretto,10,11,9,12.0.14-,12.1.3- 1g 2l
 .*jdk.* *jdk11-openjdk,*jdk11-slim,*jdk11-slim-openjdk,*jdk17-slim,*jre11-openjdk,*jre11-slim-openjdk,*jdk-8-slim-openjdk,*jdk14,*jdk14-slim,*jdk15,*jdk15-slim,*jdk16,*jdk16-slim,*jdk8-openjdk,*jdk8-slim,*jre8-openjdk,*jre8-slim-openjdk,10.0.8-,11.0.8-,9.3-,9.4.45- 55 2k
 .*jre.* *jre11-slim,*jre8-slim,10.0.8-,11.0.8-,9.3-,9.4.45- 4q 2k
 .* 10.0.8-,11.0.8-,9.3-,9.4.45- 55 2k
joomla
 .*fpm-alpine.* 3.9.4- c 46
 .*fpm.* 3.9.4- 1v 47
 .* *php7.1,*php7.1-apache,3.9.13- 1v 45
julia
 .*alpine.* - 12 5f
 .* *stretch,*rc,*rc-buster,*rc-bullseye,0,1.7-,1.6.6-,1.8.1- 22 5l
jupyter/all-spark-notebook jupyter/pyspark-notebook quay.io/jupyter/all-spark-notebook quay.io/jupyter/pyspark-notebook
 .* - 47 g
jupyter/base-notebook quay.io/jupyter/base-notebook
 .* - 4z h
jupyter/datascience-notebook jupyter/pytorch-notebook jupyter/scipy-notebook jupyter/tensorflow-notebook quay.io/jupyter/datascience-notebook quay.io/jupyter/pytorch-notebook quay.io/jupyter/scipy-notebook quay.io/jupyter/tensorflow-notebook
 .* - 47 h
jupyter/docker-stacks-foundation quay.io/jupyter/docker-stacks-foundation
 .* - 4z i
jupyter/julia-notebook jupyter/minimal-notebook quay.io/jupyter/julia-notebook quay.io/jupyter/minimal-notebook
 .* - 4i h
jupyter/r-notebook quay.io/jupyter/r-notebook
 .* - 48 h
kapacitor
 .*alpine.* - 13 50
 .* 1.4,1.5.8-,1.6.4- 4f 50
keycloak/keycloak quay.io/keycloak/keycloak
 .* - 40 l
kibana
 7\..* - 4e 2m
 8\..* - 4e 23
 .* - 3w j
kong
 .*alpine.* 0,1,2.0 n 2o
 .*(ubuntu|debian).* 1,2.4- 5b 2n
 .*(centos|rhel).* 1,2.0 1r 2p
 .* 0,1,2,3.1- 5b 2n
logstash
 .* - 1 k
mariadb
 .*ubi.* *ubi-rc,*ubi9-rc,10.11.8,10.6.18,11.4.2,11.5.1 3u 2s
 (10)(\..*|-.*|) *bionic,10.5-,10.6.4- 4s 5m
 .* *alpha,*alpha-focal,*beta,*beta-bionic,*bionic,*rc,*rc-bionic,5 52 5m
maven
 .*(-alpine.*) - l 5a
 .*corretto.*debian.* - 2u 5c
 .*corretto.* *amazoncorretto-15,*amazoncorretto-16,*amazoncorretto-18,*amazoncorretto-19,*amazoncorretto-20,*amazoncorretto,*amazoncorretto-11,*amazoncorretto-17,*amazoncorretto-21,*amazoncorretto-8,3.8-,3.9.3- 1g 5a
 .*-(focal|jammy|noble) - 4o 58
 .*slim.* *jdk-7-slim,*jdk-8-slim,3.6 22 59
 .*(openjdk|ibmjava|azulzulu|zulu|semeru|sapmachine|graalvm|microsoft|liberica|adoptopenjdk).* *openjdk,*openjdk-11,*openjdk-14,*openjdk-15,*openjdk-16,*openjdk-17,*openjdk-18,*openjdk-8,3.8.3 4r 5b
 .* *jdk-11,*jdk-12,*jdk-13,*jdk-14,*jdk-7,*jdk-8,*alpine,3.6,3.8.4- 4r 58
mcr.microsoft.com/dotnet/aspnet mcr.microsoft.com/dotnet/runtime
 .*-chiseled.* - 5f w
 .*(azurelinux|mariner).*-distroless.* - 1k w
 .*(azurelinux|mariner).* - 1m 6j
 .*alpine.* - 12 6c
 .*-(bookworm-slim|jammy|noble) - 5 6j
 (8|9)\.0(\.\d+)? - 2c 6j
 10\.0(\.\d+)?|latest - 4v 6j
mcr.microsoft.com/dotnet/runtime-deps
 .*-chiseled.* - 5f y
 .*(azurelinux|mariner).*-distroless.* - 1k x
 .*(azurelinux|mariner).* - 1m 6k
 .*alpine.* - 12 6d
 .*-(bookworm-slim|jammy|noble) - 5 6k
 (8|9)\.0(\.\d+)? - 2c 6k
 10\.0(\.\d+)?|latest - 4v 6k
mcr.microsoft.com/dotnet/sdk
 .*(azurelinux|mariner).* - 1l 6j
 .*alpine.* - u 6c
 .*-(bookworm-slim|jammy|noble) - 3 6j
 (8|9)\.0(\.\d+)? - 1x 6j
 10\.0(\.\d+)?|latest - 49 6j
mcr.microsoft.com/playwright
 .*-(jammy|noble)(-.*)? - 4j 4k
mcr.microsoft.com/windows mcr.microsoft.com/windows/server mcr.microsoft.com/windows/servercore
 .* - 5h 26
mcr.microsoft.com/windows/nanoserver
 .* - 5g 26
mediawiki
 .*fpm-alpine.* - r 4c
 .*fpm.* *legacy-fpm-alpline 1t 4d
 .* 1.33-,1.31.5- 1t 4b
memcached
 (.*-)?alpine-?[0-9.]* - 12 2q
 .* - 2n 2q
minio/minio
 .* - 3z 57
mongo
 (3|4|5|6)(\..*|-.*|) *stretch,*jessie,3 52 5o
 .*noble|8.*|latest - 4t 5n
 .* - 4t 5n
mongo-express
 .* - g 4l
mono
 .*slim - 2v 6u
 .* - 2q 6u
mysql
 5.*(debian|buster) - 2s 5q
 5(\..*|-.*|) 5.5 0 5r
 .*debian.*|.*bookworm.*|.*bullseye.*|.*buster.* - 2s 5q
 .* 8.0.28- 3j 5p
nats
 .*alpine.* *alpine3.10,2.1 12 5s
 .* 1,2.0 3f 53
neo4j
 .*ubi.* - 3v 44
 .* 3.4-,3.5.30-,4 2w 43
nextcloud
 .*fpm-alpine.* *alpha-fpm-alpine,13,14,15,16 s 46
 .*fpm.* *alpha-fpm,13,14,15,16 1v 47
 .* *rc,*rc-apache,*alpha,*alpha-apache,13,14,15,16,17 1v 45
nginx
 (.*-)?alpine.*-perl 1.19- t 4t
 (.*-)?alpine.*-otel - s 4t
 (.*-)?alpine.*-slim - 12 4t
 (.*-)?alpine-?[0-9.]* 1.19- s 4t
 (.*-)?perl 1.19- 22 4t
 (.*-)?otel - 22 4t
 .* 1.19- 22 4t
nginxinc/nginx-unprivileged
 (.*-)?alpine.*-slim - 12 r
 (.*-)?alpine[0-9.]* - s r
 .* - 22 r
node
 .*onbuild.* - 26 3z
 chakracore.* - 26 72
 (.*-)?alpine-?[0-9.]* *boron-alpine,10,11,6,8,12.2 12 5t
 (.*-)?slim *boron-jessie-slim,*boron-slim,*boron-stretch-slim,*carbon-buster-slim,*carbon-jessie-slim,*carbon-slim,*carbon-stretch-slim,*lts-jessie-slim,10,11,13,6,8,12.13- 2n 5t
 .* *boron,*boron-jessie,*boron-stretch,10,11,6,8,12.2 26 5t
nvidia/cuda
 .*(ubuntu|jammy|noble|focal).* - 5e 26
odoo
 .* 10,11,12,13,14,15,16 4p 2w
open-liberty
 .* - 4m p
openjdk
 .*-jre-?alpine.* - 1a 6e
 (.*-)?alpine-?[0-9.]* 7,8,7u211-,8u212- 12 70
 .*jre.*slim.* *jre-slim-stretch,*jre-slim,11.0.4-,7,7u221-,8u181 2c 6r
 .*slim.* *jdk-slim-stretch,*slim-stretch,11.0.2-,7,8,7u221-,8u332- 2c 6z
 .*oracle.* - 3k 6z
 .*-jre.* 11.0.4 21 6r
 .*(bookworm|trixie|bullseye|buster|stretch) *jre-stretch,8,8u332- 1z 6z
 8.*|7.* - 1z 6r
 .* *jre,11 3k 6z
opensuse/leap opensuse/tumbleweed
 .* - 3g 26
oraclelinux
 10(\.\d+)?-slim.* - 3k 6b
 10(\.\d+)? - 3i 6b
 9(\.\d+)?-slim.* - 3k 6b
 9(\.\d+)? - 3i 6b
 8(\.\d+)?-slim.* - 3k 6b
 8(\.\d+)? - 3i 6b
 7(\.\d+)?-slim.* - 3h 6b
 7(\.\d+)? - 3l 6b
oven/bun
 (.*-)?alpine.* - 12 3h
 (.*-)?distroless.* - 34 25
 (.*-)?slim.* - 2u 3h
 .* - 2u 3h
percona
 psmdb.* psmdb-7- 3u m
 .* *centos,*latest,*ps-5.6.51-2,*ps-8.0.12-2rc1,*ps-8.0.13-4,*ps-8.0.15-6,*ps-8.0.16-7,*ps-8.0.18-9,*ps-8.0.19-10,*ps-8.0.20-11,*ps-8.0.22-13,*ps-8.0.23-14,*ps-8.0.25-15,*ps-8.0.26-16,*ps-8.0.27-18,*ps-8.0.28-19,*ps-8.0.28-20,*ps-8.0.29-21,*ps-8.0.32-24,*ps-8.0.33-25,*ps-8.0.34-26,*ps-8.0.36-28,5,8.0.36-,ps-5 3x 2r
perl
 (.*-)?slim(-.*)? - 2y 4m
 .* - 26 4m
photon
 .* - 3m 6b
php
 (.*-)?fpm-alpine[0-9.]* 5,7.2-,7.3.3- s 4c
 (.*-)?alpine-?[0-9.]* - s 64
 (.*-)?fpm(-[a-z]+)? 5,7.2-,7.3.3- 1v 4d
 (.*-)?apache(-[a-z]+)? *apache-stretch,*rc-apache,*rc-apache-buster,5,7.2-,7.3.11-,7.4.0RC6-,7.4.0alpha3 1v 4b
 .* - 1v 65
phpmyadmin
 .*fpm-alpine.* 5.1-,5.2.0 c 35
 .*fpm.* 5.1-,5.2.0 1v 36
 .* 5.1-,5.2.0 1v 34
postgres
 (18|19|20)(\.\d+|[a-z]+\d+)?-alpine.*|alpine[0-9.]* *alpine3.14,*alpine3.15,*alpine3.16,*alpine3.17,*alpine3.18,*alpine3.19,*alpine3.20 f 5w
 .*alpine.* *beta2-alpine,*beta4-alpine,*beta3-alpine,10,11,12,9.6- j 5u
 (18|19|20)([.a-z].*|-.*|)|latest|bookworm|trixie - 2t 5x
 .* *beta2,*beta4,*beta3,10,11,12,9.6- 2z 5v
prom/alertmanager quay.io/prometheus/alertmanager
 .* - 1n 2t
prom/node-exporter quay.io/prometheus/node-exporter
 .* - 1n 2v
prom/prometheus quay.io/prometheus/prometheus
 .*distroless.* - 34 1i
 .* - 1n 2u
pypy
 2.* - 2j 74
 (.*-)?slim(-[a-z]+)? - 2c 73
 .* - 26 73
python
 2(\..*|-.*|)alpine.* - 12 75
 2(\..*|-.*|)slim.* - 2j 75
 2(\..*|-.*|) - 26 75
 rc-?alpine.*|(.*-)?alpine-?[0-9.]* - 10 76
 (.*-)?slim(-[a-z]+)? - 2a 76
 .* - 25 76
pytorch/pytorch
 .*-runtime - 50 4f
 .*-devel - 53 4e
r-base
 .* - 2d 6p
rabbitmq
 .*management-alpine.* 3.7-,3.8.5- i 5y
 .*alpine.* 3.7-,3.8.5- h 60
 .*management.* 3.7-,3.8.5- 5a 5z
 .* 3.7-,3.8.5- 59 61
redis
 (.*-)?alpine-?[0-9.]* - 15 3c
 .* - 2l 3c
redmine
 .*passenger.* - 2g 40
 .*alpine.* - e 41
 .* - 2g 41
registry
 2.* - 12 4v
 .* *alpha.1 12 4u
registry.access.redhat.com/ubi10 registry.access.redhat.com/ubi10/ubi registry.access.redhat.com/ubi8 registry.access.redhat.com/ubi8/ubi registry.access.redhat.com/ubi9 registry.access.redhat.com/ubi9/ubi
 .* - 3p 26
registry.access.redhat.com/ubi10-micro registry.access.redhat.com/ubi10/ubi-micro registry.access.redhat.com/ubi8-micro registry.access.redhat.com/ubi8/ubi-micro registry.access.redhat.com/ubi9-micro registry.access.redhat.com/ubi9/ubi-micro
 .* - 41 26
registry.access.redhat.com/ubi10-minimal registry.access.redhat.com/ubi10/ubi-minimal registry.access.redhat.com/ubi8-minimal registry.access.redhat.com/ubi8/ubi-minimal registry.access.redhat.com/ubi9-minimal registry.access.redhat.com/ubi9/ubi-minimal
 .* - 3y 26
rockylinux rockylinux/rockylinux
 9(\..*)?-minimal.* - 44 6b
 9(\.[\d.]+)? - 42 6b
 8(\..*)?-minimal.* - 44 6b
 8(\.[\d.]+)? - 43 6b
ruby
 (.*-)?alpine-?[0-9.]* - 12 6y
 (.*-)?slim(-[a-z]+)? - 2c 6y
 .* - 26 6y
rust
 (.*-)?alpine-?[0-9.]* - x 6g
 (.*-)?slim(-[a-z]+)? - 29 6u
 .* - 26 6u
sapmachine
 .*jre.*alpine.* 17.0.16-,21.0.8-,23,24 12 77
 .*alpine.* - 12 71
 .*jre.* *jre-headless-ubuntu-20.04,*jre-headless-ubuntu-focal,*jre-ubuntu-20.04,*jre-ubuntu-focal,*jre-headless-ubuntu-11,*jre-headless-ubuntu-11.0.20,*jre-headless-ubuntu-17,*jre-headless-ubuntu-17.0.8,*jre-headless-ubuntu-20,*jre-headless-ubuntu-20.0.2,*jre-headless-ubuntu-jammy-22.04,*jre-headless-ubuntu-lts,*jre-ubuntu-11,*jre-ubuntu-11.0.20,*jre-ubuntu-17,*jre-ubuntu-17.0.8,*jre-ubuntu-20,*jre-ubuntu-20.0.2,*jre-ubuntu-jammy-22.04,*jre-ubuntu-lts,*lts-jre-headless-ubuntu-20.04,*lts-jre-headless-ubuntu-focal,*lts-jre-ubuntu-20.04,*lts-jre-ubuntu-focal,11.0.28-,17.0.16-,21.0.8-,22,23,24 5d 6t
 .* - 5d 71
scratch
 .* - 3f 79
selenium/base
 .* - 4h s
selenium/hub
 .* - 4h t
selenium/node-base selenium/node-firefox
 .* - 4h v
selenium/node-chrome
 .* - 4q v
selenium/standalone-chrome
 .* - 4h u
solr
 .*slim.* - 4b 22
 .* 9.0 4b 22
sonarqube
 .* *community-beta,*developer-beta,*enterprise-beta,*lts,*lts-community,*lts-datacenter-app,*lts-datacenter-search,*lts-developer,*lts-enterprise,10.6-,6,7,8,9 4x 37
swift
 .*amazonlinux2023-slim - 1g 6b
 .*amazonlinux2023 - 1e 6b
 .*amazonlinux2?-slim - 1i 6b
 .*amazonlinux2? - 1h 6b
 .*(centos|rhel|ubi|fedora).* *centos7,*centos7-slim,*fedora39,*centos8,*centos8-slim,5.7- 3o 6o
 .*bookworm-slim - 2u 6u
 .*bookworm - 2r 6u
 (.*-)?slim - 5d 6o
 .* - 5d 6o
telegraf
 .*alpine.* - 1d 5g
 .* - 23 5g
tensorflow/tensorflow
 .*jupyter.* - 5c 3p
 .* - 5c 4j
tomcat
 .*alpine.* - h 3w
 .*corretto.* - 1i 3x
 .*jre.*temurin-(focal|jammy|noble) - 4y 3v
 .*temurin-(focal|jammy|noble) - 4y 3v
 .*openjdk-slim.* - 2c 3w
 .*openjdk.* *jdk14-openjdk-oracle,*jdk14-openjdk-oraclelinux7,*jdk15-openjdk-oracle,*jdk15-openjdk-oraclelinux7,*M5-jdk14-openjdk-oracle,*M7-jdk14-openjdk-oracle,*M8-jdk14-openjdk-oracle,*M8-jdk14-openjdk-oraclelinux7,*M9-jdk15-openjdk-oracle,*M9-jdk15-openjdk-oraclelinux7 4 3w
 .*jre.* *jre11,*jre8,*M11-jre11,*M14-jre11,*M5-jre11,*M6-jre11,*M8-jre11,*jre11-slim,*jre8-slim,7,8.5.40-,9.0.19- 4y 3v
 .* *jdk14,*jdk15,*jdk16,*jdk11,*jdk8,*jdk17,*M11,*M11-jdk11,*M11-jdk17,*M14,*M14-jdk11,*M5,*M5-jdk11,*M5-jdk16,*M6,*M6-jdk11,*M6-jdk17,*M8,*M8-jdk11,*M8-jdk17,*slim,10.0.20-,7,8.5.78-,9.0.62- 4y 3v
traefik
 (v?1\..*|maroilles.*)alpine.* - 12 51
 v?1\..*|maroilles.* - 3f 56
 .* - 12 51
ubuntu
 (bionic|focal|jammy|18\.04|20\.04|22\.04)(-.*)? - 57 6u
 (noble|24\.04)(-.*)? - 58 4i
 .* - 45 4j
unit
 .* - 4 4h
valkey/valkey
 (.*-)?alpine.* - 14 3d
 .* - 2o 3d
varnish
 6.*alpine.* - 1d 3e
 (6|stable).* 6.0.6-,6.5- 30 3e
 .*alpine.* 7.0 1d 38
 .* 7.0 30 38
vault
 .* - w 62
wordpress
 cli.* - b 39
 .*fpm-alpine.* 5.1- c 49
 .*fpm.* 5.1- 1v 4a
 .* *php7.1,*php7.1-apache,5.3- 1v 48
zookeeper
 .* 3.4,=3.5,3.5.9-,3.6.3-,3.7.1-,3.8.0 4c 4g
`;
