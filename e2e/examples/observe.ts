/** What can be seen of a running container from outside. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

export interface Observation {
  /** Command line of the first process, arguments joined by blanks. */
  readonly pid1: string;
  /** Its user id. */
  readonly user: string;
  /** Zombies in its PID namespace. */
  readonly zombies: number;
  /** Command lines of all processes in the namespace but the first; a zombie is its name in brackets. */
  readonly others: readonly string[];
}

/** Looks at the process with this id on the host, and at its PID namespace. Null when it is gone. */
export function observe(pid: number): Observation | null {
  try {
    const namespace = readlinkSync(`/proc/${pid}/ns/pid`);
    const others = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && Number(name) !== pid && namespaceOf(name) === namespace)
      .map((name) => ({ line: commandLine(name), zombie: field(name, 'State').startsWith('Z') }));
    return {
      pid1: commandLine(String(pid)),
      user: field(String(pid), 'Uid').split('\t')[0]!,
      zombies: others.filter((process) => process.zombie).length,
      others: others.map(({ line }) => line).sort(),
    };
  } catch {
    return null;
  }
}

function namespaceOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/ns/pid`);
  } catch {
    return '';
  }
}

function commandLine(pid: string): string {
  const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  return line === '' ? `[${field(pid, 'Name')}]` : line;
}

function field(pid: string, name: string): string {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? '';
}
