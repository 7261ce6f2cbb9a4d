/** The port a server listens on, where its command line or its name says it. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { bindValues, loopbackIn } from './listen.ts';
import { entryOf } from '../names/entry.ts';

export interface ServerPort {
  readonly port: number;
  /** Said by an option, not by what the server does unless told otherwise. */
  readonly said: boolean;
}

const defaults: Readonly<Record<string, number>> = {
  nginx: 80,
  httpd: 80,
  apache2: 80,
  'httpd-foreground': 80,
  'apache2-foreground': 80,
  'redis-server': 6379,
  'valkey-server': 6379,
  postgres: 5432,
  mysqld: 3306,
  mariadbd: 3306,
  memcached: 11211,
  mongod: 27017,
  uvicorn: 8000,
};
const portOptions = ['--port', '--http-port', '--server.port', '--listen-port'];
const shortOptions: Readonly<Record<string, string>> = {
  httpd: '-p',
  puma: '-p',
  'http-server': '-p',
  memcached: '-p',
  postgres: '-p',
  mysqld: '-P',
};

/** Null where it cannot be read off the command, or where the server listens on a loopback address only. */
export function serverPort(command: SimpleCommand): ServerPort | null {
  const { name, args } = command;
  if (name === null) return null;
  const binds = bindValues(command);
  if (binds.some(({ value }) => value === null || loopbackIn(value) !== null)) return null;
  const short = entryOf(shortOptions, name);
  for (const option of short ? [...portOptions, short] : portOptions) {
    const word = command.valueOf(option);
    if (word === undefined) continue;
    return word?.value && /^\d{1,5}$/.test(word.value) ? { port: Number(word.value), said: true } : null;
  }
  for (const { value } of binds) {
    const [, port] = /:(\d{1,5})$/.exec(value!) ?? [];
    if (port !== undefined) return { port: Number(port), said: true };
  }
  if (!Object.hasOwn(defaults, name) || args.some(({ value }) => value === null || /\.(?:conf|cnf|cfg)$/.test(value)))
    return null;
  return { port: defaults[name]!, said: false };
}
