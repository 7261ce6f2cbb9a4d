/** What can be seen of a running container from outside. */
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

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

/** Whether the process is there. */
export function isRunning(pid: number): boolean {
  return processOf(String(pid)) !== null;
}

/**
 * Looks at the process with this id on the host, and at its PID namespace. Null when it is gone.
 * A process that is only about to be reaped is no zombie: it must be one on a second look, a second later.
 */
export async function observe(pid: number): Promise<Observation | null> {
  const before = processesWith(pid);
  const suspicious = [...before.values()].some(({ zombie }) => zombie);
  if (suspicious) await pause(1000);
  const processes = suspicious ? processesWith(pid) : before;
  const first = processes.get(String(pid));
  if (!first) return null;
  processes.delete(String(pid));
  return {
    pid1: first.line,
    user: first.user,
    zombies: [...processes].filter(([name, { zombie }]) => zombie && before.get(name)?.zombie).length,
    others: [...processes.values()].map(({ line }) => line).sort(),
  };
}

interface Process {
  readonly line: string;
  readonly user: string;
  readonly zombie: boolean;
}

/** The processes of a process's PID namespace, itself among them. */
function processesWith(pid: number): Map<string, Process> {
  const namespace = namespaceOf(String(pid));
  const processes = new Map<string, Process>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || namespace === '' || namespaceOf(name) !== namespace) continue;
    const process = processOf(name);
    if (process) processes.set(name, process);
  }
  return processes;
}

/** Null for a process that ended while it was looked at. */
function processOf(pid: string): Process | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? '';
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
    return {
      line: line === '' ? `[${field('Name')}]` : line,
      user: field('Uid').split('\t')[0]!,
      zombie: field('State').startsWith('Z'),
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

/** The process id a runtime writes into the file once the program runs, or 0 when none comes within ten seconds. */
export async function waitForPid(file: string): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (pid > 0) return pid;
    await pause(50);
  }
  return 0;
}
