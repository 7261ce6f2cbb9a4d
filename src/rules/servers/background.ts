/** Servers that leave for the background, and how they are kept in front. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';

export interface Background {
  /** What keeps it in front, as words behind its name; null where that is another way of calling it. */
  readonly words: readonly string[] | null;
  /** A configuration file may say the opposite. */
  readonly configurable: boolean;
}

/** Goes to the background unless one of these flags is there. The first one is what we offer. */
interface Daemon {
  readonly stay: readonly string[];
  readonly words: readonly string[];
  /** Flags with which it does something else than serve. */
  readonly other?: readonly string[];
  readonly configurable?: true;
}

const apache: Daemon = {
  stay: ['-X'],
  words: ['-DFOREGROUND'],
  other: ['-t', '-v', '-V', '-S', '-M', '-l', '-L', '-h'],
};
const daemons: Readonly<Record<string, Daemon>> = {
  apache2: apache,
  httpd: apache,
  cron: { stay: ['-f', '-n'], words: ['-f'] },
  crond: { stay: ['-f', '-n', '-d', '-x'], words: ['-f'] },
  lighttpd: { stay: ['-D', '-i'], words: ['-D'], other: ['-t', '-tt', '-p', '-v', '-V', '-h', '-1'] },
  rsyslogd: { stay: ['-n'], words: ['-n'], other: ['-v', '-N'] },
  named: { stay: ['-f', '-g'], words: ['-f'], other: ['-v', '-V'] },
  dnsmasq: {
    stay: ['-k', '-d', '--keep-in-foreground', '--no-daemon'],
    words: ['-k'],
    other: ['-v', '--version', '--test', '--help'],
    configurable: true,
  },
};

/** Goes to the background where one of these flags asks for it. */
const onRequest: Readonly<Record<string, readonly string[]>> = {
  gunicorn: ['-D', '--daemon'],
  unicorn: ['-D', '--daemonize'],
  uwsgi: ['-d', '--daemonize', '--daemonize2'],
  mongod: ['--fork'],
  haproxy: ['-D'],
  memcached: ['-d', '--daemon'],
  elasticsearch: ['-d', '--daemonize'],
  'rabbitmq-server': ['-detached'],
  'kafka-server-start.sh': ['-daemon'],
  mysqld: ['--daemonize'],
  openvpn: ['--daemon'],
  pgbouncer: ['-d', '--daemon'],
};

/** Programs that start another one and end. */
const starters: Readonly<Record<string, RegExp>> = {
  service: /^\S+ (?:start|restart)\b/,
  'rc-service': /^\S+ (?:start|restart)\b/,
  systemctl: /^(?:start|restart)\b/,
  apachectl: /^(?:start|restart|graceful)\b/,
  apache2ctl: /^(?:start|restart|graceful)\b/,
  caddy: /^start\b/,
  pg_ctl: /\bstart\b/,
  pg_ctlcluster: /\bstart\b/,
  'catalina.sh': /^start\b/,
  'zkServer.sh': /^start$|^start /,
  postfix: /^start$/,
};

/** Null where the command stays in front, or nobody can say. `image` is the name of the base image, where the table knows it. */
export function backgroundOf(command: SimpleCommand, image: string | null): Background | null {
  const { name, args } = command;
  if (name === null || args.some(({ value }) => value === null)) return null;
  const line = args.map(({ value }) => value).join(' ');
  if (Object.hasOwn(starters, name)) {
    return starters[name]!.test(line) && !/FOREGROUND/.test(line) ? { words: null, configurable: false } : null;
  }
  if (name === 'redis-server') return /--daemonize yes/.test(line) ? { words: null, configurable: false } : null;
  if (Object.hasOwn(onRequest, name))
    return command.has(...onRequest[name]!) ? { words: null, configurable: false } : null;
  if (name === 'nginx' || name === 'openresty') return nginx(command, line);
  if (/^php-fpm[\d.]*$/.test(name)) return phpFpm(command, image);
  if (isBusyboxHttpd(command, image)) return busyboxHttpd(command);
  return Object.hasOwn(daemons, name) ? daemon(command, daemons[name]!, line) : null;
}

function daemon(
  command: SimpleCommand,
  { stay, words, other = [], configurable }: Daemon,
  line: string,
): Background | null {
  if (command.has(...stay, ...other) || /-D ?(?:FOREGROUND|NO_DETACH)/.test(line)) return null;
  return { words, configurable: configurable ?? false };
}

function nginx(command: SimpleCommand, line: string): Background | null {
  if (/daemon\s+off/.test(line) || command.has('-t', '-T', '-v', '-V', '-s', '-h', '-c')) return null;
  return { words: command.has('-g') ? null : ['-g', 'daemon off;'], configurable: true };
}

/** The `php` image sets `daemonize = no`. */
function phpFpm(command: SimpleCommand, image: string | null): Background | null {
  if (image === 'php' || command.has('-F', '--nodaemonize', '-t', '-v', '-i', '-m', '-h', '-y')) return null;
  return { words: ['-F'], configurable: true };
}

/** Two servers have the name `httpd`: only BusyBox's takes `-p`, and a directory behind `-h`. */
export function isBusyboxHttpd(command: SimpleCommand, image: string | null): boolean {
  return command.name === 'httpd' && (image === 'busybox' || command.has('-p'));
}

function busyboxHttpd(command: SimpleCommand): Background | null {
  return command.has('-f', '-i', '-d', '-e', '-m') || command.flags.some((flag) => /^-[a-z]*f/.test(flag))
    ? null
    : { words: ['-f'], configurable: false };
}
