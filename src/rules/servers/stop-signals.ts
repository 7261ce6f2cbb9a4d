/** Servers that finish their work at another signal than SIGTERM. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { isBusyboxHttpd } from './background.ts';

const signals: Readonly<Record<string, readonly string[]>> = {
  nginx: ['QUIT'],
  openresty: ['QUIT'],
  httpd: ['WINCH'],
  'httpd-foreground': ['WINCH'],
  apache2: ['WINCH'],
  'apache2-foreground': ['WINCH'],
  'php-fpm': ['QUIT'],
  postgres: ['INT'],
  haproxy: ['USR1'],
  uwsgi: ['INT', 'QUIT'],
  systemd: ['RTMIN+3'],
};

/** The signals (without `SIG`) at which a server stops gracefully, the better one first; null where SIGTERM is right or nobody knows. */
export function gracefulSignals(command: SimpleCommand, image: string | null): readonly string[] | null {
  const name = command.name?.replace(/(?<=^php-fpm)[\d.]+$/, '') ?? '';
  if (!Object.hasOwn(signals, name) || isBusyboxHttpd(command, image)) return null;
  if (name === 'uwsgi' && mayEndOnTerm(command)) return null;
  return signals[name]!;
}

/** uWSGI reloads at SIGTERM unless told otherwise, on the command line or in a configuration that nobody sees here. */
function mayEndOnTerm(command: SimpleCommand): boolean {
  if (command.has('--die-on-term', '--hook-master-start', '--ini', '--yaml', '--yml', '--xml', '--json')) return true;
  return command.args.some(({ value }) => value === null || /\.(?:ini|ya?ml|xml|json)$/.test(value));
}
