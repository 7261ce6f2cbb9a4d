/** Where a server listens, as its command line says. */
import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import { entryOf } from '../names/entry.ts';

/** Options that bind, whatever the program. */
const binds =
  '--host --hostname --bind --listen --listen-address --listen-addr --address --addr --http-address --http-addr --bind-address --bind_ip --bind-addr --ip --server.address --web.listen-address'.split(
    ' ',
  );
const short: Readonly<Record<string, readonly string[]>> = {
  gunicorn: ['-b'],
  hypercorn: ['-b'],
  daphne: ['-b'],
  puma: ['-b'],
  next: ['-H'],
  postgres: ['-h'],
  memcached: ['-l'],
};
/** Programs that connect to a host rather than bind to it. */
const clients = new Set('psql mysql mariadb mysqladmin redis-cli mongo mongosh celery curl wget ssh nc'.split(' '));

/** The values of the options that bind, in order. */
export function bindValues({ name, args }: SimpleCommand): readonly ShellWord[] {
  if (name === null || clients.has(name)) return [];
  const options = [...binds, ...(entryOf(short, name) ?? [])];
  return args.flatMap((arg, index) => {
    const option = arg.value ?? arg.text;
    if (options.includes(option)) return args[index + 1] ? [args[index + 1]!] : [];
    const prefix = option.slice(0, option.indexOf('=') + 1);
    if (prefix === '' || !options.includes(prefix.slice(0, -1))) return [];
    return [{ ...arg, value: arg.value?.slice(prefix.length) ?? null, text: arg.text.slice(prefix.length) }];
  });
}

/** The address of a loopback interface in a value such as `127.0.0.1:8000`, `http://localhost`, `[::1]:80`; null for any other. */
export function loopbackIn(value: string): string | null {
  return /^(?:[a-z]+:\/\/)?(127(?:\.\d{1,3}){3}|localhost|\[::1\]|::1)(?::\d+)?\/?$/.exec(value)?.[1] ?? null;
}

/** The same for all interfaces. */
export function everywhere(loopback: string): string {
  if (loopback === '::1') return '::';
  return loopback === '[::1]' ? '[::]' : '0.0.0.0';
}
