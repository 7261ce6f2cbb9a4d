/** Servers that listen on a loopback address unless they are told otherwise. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Span } from '../../dockerfile/tree.ts';
import type { Edit } from '../define.ts';
import { wordsBehindName } from '../fixes/added-words.ts';
import { entryOf } from '../names/entry.ts';

interface Server {
  /** The word that makes it serve. */
  readonly serve?: string;
  /** Options that say where to listen. */
  readonly says: readonly string[];
  /** What we offer. */
  readonly words: readonly string[];
}
const host = ['--host', '0.0.0.0'];
const servers: Readonly<Record<string, Server>> = {
  uvicorn: { says: ['--host', '--uds', '--fd', '--env-file'], words: host },
  hypercorn: {
    says: ['-b', '--bind', '-c', '--config', '--insecure-bind', '--quic-bind'],
    words: ['--bind', '0.0.0.0:8000'],
  },
  flask: { serve: 'run', says: ['--host', '-h', '--env-file', '-e'], words: host },
  'manage.py': { serve: 'runserver', says: ['-6', '--ipv6', '--help'], words: ['0.0.0.0:8000'] },
  artisan: { serve: 'serve', says: ['--host'], words: host },
  hugo: { serve: 'server', says: ['--bind', '--help'], words: ['--bind', '0.0.0.0'] },
};

const runners = new Set('python python3 php poetry pipenv uv run -m'.split(' '));

/** The server in words and what to add; null for any other command, and where it is told an address or may be. */
export function loopbackDefault(command: SimpleCommand): {
  readonly span: Span;
  readonly server: string;
  readonly words: string;
  readonly edit: Edit | null;
} | null {
  const { name, nameSpan, args, node, script } = command;
  if (name === null || args.some(({ value }) => value === null)) return null;
  const line = [{ ...nameSpan, value: name }, ...args];
  let at = 0;
  while (runners.has(line[at]?.value ?? '')) at++;
  const program = (line[at]?.value ?? '').replace(/^.*\//, '');
  const server = entryOf(servers, program);
  if (!server || command.has(...server.says)) return null;
  const { serve, words } = server;
  const verb = serve === undefined ? at : line.findIndex(({ value }, index) => index > at && value === serve);
  const behind = line.slice(verb + 1);
  // An address and a port, or a port.
  if (verb < 0 || (serve === 'runserver' && behind.some(({ value }) => !value!.startsWith('-')))) return null;
  const edit = wordsBehindName({ nameSpan: line[verb]!, node, script }, words);
  return { span: line[at]!, server: [program, serve].filter(Boolean).join(' '), words: words.join(' '), edit };
}
