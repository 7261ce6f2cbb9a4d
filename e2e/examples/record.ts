/** `content/examples/results.json`: the recorded runs that pages quote. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesRoot } from './load.ts';
import type { Judged } from './report.ts';
import { casesOf } from './schema.ts';
import { execute, findTool } from './tools.ts';

/** One recorded run; see `Outcome` for units. */
export interface RecordedRun {
  readonly case?: string;
  readonly command: string;
  readonly exit: number | null;
  readonly seconds: number;
  readonly stopped?: string;
  readonly pid1?: string;
  readonly others?: readonly string[];
  readonly zombies?: number;
  readonly health?: string;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface Results {
  /** Versions and system, in words, of the last recording. */
  readonly tools: Readonly<Record<string, string>>;
  /** By example id; `recorded` is a date, YYYY-MM-DD. */
  readonly runs: Readonly<Record<string, { readonly recorded: string; readonly runs: readonly RecordedRun[] }>>;
}

const resultsFile = join(examplesRoot, 'results.json');

/** Writes the runs that kept their promises over the recorded ones; examples that are gone are dropped, others stay. */
export async function record(judged: readonly Judged[], known: readonly string[], date: string): Promise<void> {
  const before = existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as Results).runs : {};
  const runs: Record<string, { recorded: string; runs: RecordedRun[] }> = {};
  for (const id of known) {
    const now = judged.find(({ example }) => example.id === id);
    const recorded = now?.proof ? recordedRuns(now) : [];
    if (recorded.length > 0) runs[id] = { recorded: date, runs: recorded };
    else if (before[id]) runs[id] = before[id] as { recorded: string; runs: RecordedRun[] };
  }
  writeFileSync(resultsFile, `${JSON.stringify({ tools: await toolVersions(), runs }, null, 2)}\n`);
}

function recordedRuns({ example, proof }: Judged): RecordedRun[] {
  const cases = casesOf(example.data!);
  if (proof!.cases.some(({ problems }) => problems.length > 0)) return [];
  return proof!.cases.flatMap(({ name, outcome }, index) => {
    if (!outcome) return [];
    const { stop } = cases[index]!;
    const { observed } = outcome;
    return [
      {
        ...(name && { case: name }),
        command: outcome.command,
        exit: outcome.exit,
        seconds: outcome.seconds,
        ...(observed && { stopped: stopWords(stop), pid1: observed.pid1, zombies: observed.zombies }),
        ...(observed && observed.others.length > 0 && { others: shortened(observed.others) }),
        ...(outcome.health && { health: outcome.health }),
        ...(outcome.stdout && { stdout: outcome.stdout.slice(0, 2000) }),
        ...(outcome.stderr && { stderr: outcome.stderr.slice(0, 2000) }),
        ...('annotations' in outcome &&
          Object.keys(outcome.annotations).length > 0 && { annotations: outcome.annotations }),
      },
    ];
  });
}

function stopWords(stop: { signal?: string; timeout?: number } | undefined): string {
  const seconds = stop?.timeout ?? 10;
  return stop?.signal ? `SIG${stop.signal}, after ${seconds} s SIGKILL` : `stop with ${seconds} s of grace`;
}

function shortened(lines: readonly string[]): string[] {
  return lines.length > 5 ? [...lines.slice(0, 5), `and ${lines.length - 5} more`] : [...lines];
}

async function toolVersions(): Promise<Record<string, string>> {
  const versions: Record<string, string> = {};
  for (const name of ['buildah', 'podman', 'runc', 'umoci', 'tini-static', 'catatonit', 'bash']) {
    const path = findTool(name);
    const { stdout, stderr } = path ? await execute(path, ['--version']) : { stdout: '', stderr: '' };
    const version = /\d+\.\d+[\w.+~()-]*/.exec(stdout + stderr)?.[0];
    if (version) versions[name] = version;
  }
  for (const name of ['busybox-static', 'dash']) {
    const { stdout } = await execute('dpkg-query', ['-W', '-f', '${Version}', name]);
    if (stdout) versions[name] = stdout.trim();
  }
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  versions['system'] = /^PRETTY_NAME="?([^"\n]*)/m.exec(system)?.[1] ?? process.platform;
  versions['node'] = process.version.slice(1);
  return versions;
}
