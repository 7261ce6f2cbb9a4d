/** Commands that compile or bundle. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { entryOf } from '../names/entry.ts';

export interface Build {
  /** `go run`, `tsc`. */
  readonly name: string;
  /** It goes on to run what it has built: it is a start and a build in one. */
  readonly runs: boolean;
}

const runsIt: Readonly<Record<string, RegExp>> = {
  go: /^run$/,
  cargo: /^run$/,
  dotnet: /^run$/,
  mvn: /^(?:spring-boot:run|quarkus:dev|exec:java|jetty:run)$/,
  mvnw: /^(?:spring-boot:run|quarkus:dev|exec:java|jetty:run)$/,
  gradle: /^:?(?:bootRun|run)$/,
  gradlew: /^:?(?:bootRun|run)$/,
  sbt: /^run$/,
};
const only: Readonly<Record<string, RegExp>> = {
  go: /^build$/,
  cargo: /^build$/,
  dotnet: /^(?:build|publish)$/,
  mvn: /^(?:package|install|compile)$/,
  mvnw: /^(?:package|install|compile)$/,
  gradle: /^:?(?:build|assemble|bootJar)$/,
  gradlew: /^:?(?:build|assemble|bootJar)$/,
  vite: /^build$/,
  next: /^build$/,
  nuxt: /^build$/,
  ng: /^build$/,
  'manage.py': /^collectstatic$/,
  rails: /^assets:precompile$/,
  rake: /^assets:precompile$/,
};
const scripts = new Set(['npm', 'yarn', 'pnpm', 'bun']);
const runners = new Set(['npx', 'bunx', 'python', 'python3', 'bundle', 'poetry', 'pipenv', 'uv']);

/** Null where the command builds nothing. */
export function buildOf({ name, operands }: SimpleCommand): Build | null {
  if (name === null) return null;
  const words = operands.map(({ value }) => value ?? '');
  if (scripts.has(name)) return scriptBuild(name, words);
  if (!runners.has(name)) return programBuild(name, words);
  const [program = '', ...rest] = words[0] === 'exec' || words[0] === 'run' ? words.slice(1) : words;
  return programBuild(program.slice(program.lastIndexOf('/') + 1), rest);
}

function scriptBuild(name: string, words: readonly string[]): Build | null {
  const script = words[0] === 'run' || words[0] === 'run-script' ? words[1] : name === 'npm' ? undefined : words[0];
  return script !== undefined && /^build(?::|$)/.test(script) ? { name: `${name} run ${script}`, runs: false } : null;
}

function programBuild(name: string, words: readonly string[]): Build | null {
  const goal = (goals: RegExp | undefined) => (goals ? words.find((word) => goals.test(word)) : undefined);
  const run = goal(entryOf(runsIt, name));
  if (run !== undefined) return { name: `${name} ${run}`, runs: true };
  const build = goal(entryOf(only, name));
  if (build !== undefined) return { name: `${name} ${build}`, runs: false };
  if (name === 'tsc') return { name, runs: false };
  return name === 'webpack' && words[0] !== 'serve' ? { name, runs: false } : null;
}
