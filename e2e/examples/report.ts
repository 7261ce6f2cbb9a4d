/** The table of practice and runtime, and what went wrong. */
import { loadExamples, runtimes, type Example, type Runtime } from './load.ts';
import { practicesOnPages } from './pages.ts';
import { runs, type Proof } from './prove.ts';
import type { Verdict } from './validate/index.ts';

export interface Judged {
  readonly example: Example;
  readonly verdict: Verdict;
  /** Null where nothing was started. */
  readonly proof: Proof | null;
}

/** Sentences about everything that is wrong, each with the example's id. */
export function problemsOf(judged: readonly Judged[]): string[] {
  return judged.flatMap(({ example, verdict, proof }) => [
    ...verdict.problems.map((problem) => `${example.id}: ${problem}`),
    ...(proof?.problems ?? []).map((problem) => `${example.id}: ${problem}`),
    ...(proof?.cases ?? []).flatMap(({ name, problems }) =>
      problems.map((problem) => `${example.id}${name ? ` (${name})` : ''}: ${problem}`),
    ),
  ]);
}

/** One line for each practice and runtime; no cell is empty. */
export function table(judged: readonly Judged[], started: boolean): string {
  const practices = [...new Set(judged.map(({ example }) => example.practice))];
  const pages = practicesOnPages();
  const all = loadExamples(practices);
  const reason = (practice: string, runtime: Runtime) =>
    all.some((example) => example.practice === practice && example.runtime === runtime)
      ? 'not asked for'
      : absence(pages, practice, runtime);
  const rows = practices.flatMap((practice) =>
    runtimes.map((runtime) => {
      const own = judged.filter(({ example }) => example.practice === practice && example.runtime === runtime);
      return [practice, runtime, ...(own.length > 0 ? cells(own, started) : ['0', '0', reason(practice, runtime)])];
    }),
  );
  return columns([['practice', 'runtime', 'files', 'validated', 'built and run'], ...rows]);
}

/** Counts in one sentence. */
export function summary(judged: readonly Judged[], seconds: number): string {
  const files = judged.reduce((sum, { example }) => sum + example.files.length, 0);
  const validated = judged.reduce((sum, { verdict }) => sum + verdict.validated.length, 0);
  const built = judged.filter(({ proof }) => proof?.built).length;
  const run = judged.reduce((sum, { proof }) => sum + (proof?.cases.length ?? 0), 0);
  const problems = problemsOf(judged).length;
  return `${judged.length} examples, ${files} files, ${validated} validated; ${built} images built, ${run} runs; ${problems} problem${problems === 1 ? '' : 's'}; ${seconds.toFixed(0)} s.`;
}

function cells(own: readonly Judged[], started: boolean): string[] {
  const files = own.reduce((sum, { example }) => sum + example.files.length, 0);
  const validated = own.reduce((sum, { verdict }) => sum + verdict.validated.length, 0);
  return [String(files), String(validated), [...new Set(own.map((one) => running(one, started)))].join('; ')];
}

function running({ example, proof }: Judged, started: boolean): string {
  if (proof && proof.cases.length > 0) {
    const good = proof.cases.filter(({ problems }) => problems.length === 0).length;
    return `${example.folder}: ${good} of ${proof.cases.length} runs as promised`;
  }
  if (proof && example.data?.expect?.build)
    return `${example.folder}: build ${proof.problems.length > 0 ? 'not as promised' : 'fails as promised'}`;
  const reason = example.data?.['why-not-run'];
  if (proof) return `${example.folder}: ${proof.built ? 'built' : 'not built'}${reason ? `; ${reason}` : ''}`;
  if (runs(example)) return `${example.folder}: ${started ? 'not run' : 'could run; only validated this time'}`;
  return `${example.folder}: ${reason ?? 'no reason given'}`;
}

/** Why a practice has no example for a runtime: its page has a sentence instead, or does not name the runtime. */
function absence(pages: ReturnType<typeof practicesOnPages>, practice: string, runtime: Runtime): string {
  const named = pages.get(practice);
  if (!named) return 'the practice has no page section yet';
  return named.runtimes.has(runtime)
    ? 'no file: the page says in words what the runtime does'
    : 'the page does not name the runtime';
}

function columns(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, index) => Math.max(...rows.map((row) => row[index]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
