/** Programs that serve, by name. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';

const servers = new Set(
  (
    'nginx openresty httpd httpd-foreground apache2 apache2-foreground apachectl apache2ctl lighttpd caddy traefik haproxy envoy varnishd squid php-fpm ' +
    'redis-server valkey-server memcached postgres mysqld mariadbd mongod rabbitmq-server etcd consul vault ' +
    'gunicorn uvicorn hypercorn uwsgi daphne waitress-serve puma unicorn http-server'
  ).split(' '),
);

/** A program that does nothing but serve; versions in the name (`php-fpm8.2`) count. */
export function isServer({ name }: Pick<SimpleCommand, 'name'>): boolean {
  return name !== null && servers.has(name.replace(/(?<=^php-fpm)[\d.]+$/, ''));
}
