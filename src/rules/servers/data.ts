/** Where servers keep their data. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { entryOf } from '../names/entry.ts';

interface Store {
  readonly flags: readonly string[];
  /** Unless a flag says otherwise; null where it depends on the installation. */
  readonly place: string | null;
}

const stores: Readonly<Record<string, Store>> = {
  postgres: { flags: ['-D'], place: null },
  mysqld: { flags: ['--datadir', '-h'], place: '/var/lib/mysql' },
  mariadbd: { flags: ['--datadir', '-h'], place: '/var/lib/mysql' },
  mongod: { flags: ['--dbpath'], place: '/data/db' },
  'rabbitmq-server': { flags: [], place: '/var/lib/rabbitmq' },
  prometheus: { flags: ['--storage.tsdb.path'], place: null },
  'grafana-server': { flags: [], place: '/var/lib/grafana' },
  influxd: { flags: [], place: '/var/lib/influxdb' },
};

/** The directory a stateful server writes to: absolute; null where it is none, or the directory is not known. */
export function dataDirectory(command: SimpleCommand): string | null {
  const { name } = command;
  if (name === null || command.args.some(({ value }) => value === null)) return null;
  const given = directoryFlag(command, entryOf(stores, name)?.flags ?? []);
  const place = given ?? entryOf(stores, name)?.place ?? special(command);
  return place?.startsWith('/') ? place.replace(/(?<=[^/]|^\/)\/+$/, '') : null;
}

function directoryFlag(command: SimpleCommand, flags: readonly string[]): string | null {
  return flags.length === 0 ? null : (command.valueOf(...flags)?.value ?? null);
}

function special(command: SimpleCommand): string | null {
  const words = command.operands.map(({ value }) => value ?? '');
  if (command.name === 'minio' && words[0] === 'server') return words[1] ?? null;
  if (command.name !== 'redis-server' || command.valueOf('--appendonly')?.value !== 'yes') return null;
  return command.valueOf('--dir')?.value ?? null;
}
