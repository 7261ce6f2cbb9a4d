/** Judges an example's files without any container tool. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from '../load.ts';
import { practicesOnPages } from '../pages.ts';
import { casesOf } from '../schema.ts';
import { checkDockerfile, type Checker } from './dockerfile.ts';
import { checkJson } from './json.ts';
import { checkQuadlet, isQuadlet } from './quadlet.ts';
import { checkShell } from './shell.ts';
import { checkYaml } from './yaml.ts';

export interface Verdict {
  /** Sentences, each with its file. */
  readonly problems: readonly string[];
  /** Names of the files a validator looked at. */
  readonly validated: readonly string[];
}

/** Validates the files of one example. */
export function validateExample(example: Example, checker: Checker): Verdict {
  const problems = [...example.problems, ...place(example), ...shownFiles(example), ...promises(example)];
  const validated: string[] = [];
  for (const file of example.files) {
    const source = readFileSync(join(example.path, file), 'utf8');
    const found = validateFile(example, file, source, checker);
    if (!found) continue;
    validated.push(file);
    problems.push(...found.map((problem) => `${file}: ${problem}`));
  }
  return { problems, validated };
}

/** Null where the file is of no kind that is validated. */
function validateFile(example: Example, file: string, source: string, checker: Checker): string[] | null {
  const name = file.split('/').at(-1)!;
  if (/^(Dockerfile|Containerfile)(\.|$)|\.Dockerfile$/.test(name)) return checkDockerfile(example, source, checker);
  if (isQuadlet(name)) return checkQuadlet(name, source);
  if (name.endsWith('.json')) return checkJson(name, source, example.runtime);
  if (/\.ya?ml$/.test(name)) return checkYaml(source, example.runtime);
  if (name.endsWith('.sh')) return checkShell(source);
  return null;
}

const pages = practicesOnPages();

/** An example nobody sees: its folder is not named after a practice, or no tab of the practice names it. */
function place({ practice, folder, runtime }: Example): string[] {
  const page = pages.get(practice);
  if (!page) return [`there is no practice ${practice}. Name the folder after the id of one in content/properties/.`];
  if (page.examples.has(folder)) return [];
  return [
    `no page shows it. Add ${folder} to examples="…" of <Runtime name="${runtime}"> in the practice ${practice}.`,
  ];
}

function shownFiles({ data, files, path }: Example): string[] {
  return (data?.show ?? []).flatMap((shown) => {
    const name = typeof shown === 'string' ? shown : shown.file;
    if (!files.includes(name)) return [`example.yaml shows ${name}, which is not there.`];
    if (typeof shown === 'string') return [];
    const lines = readFileSync(join(path, name), 'utf8').split('\n');
    const from = lines.findIndex((line) => line.includes(shown.from));
    if (from < 0) return [`${name} has no line with "${shown.from}".`];
    const to = lines.slice(from).findIndex((line) => line.includes(shown.to));
    return to < 0 ? [`${name} has no line with "${shown.to}" after "${shown.from}".`] : [];
  });
}

function promises({ data, runtime, path }: Example): string[] {
  if (!data) return [];
  const problems: string[] = [];
  const runs = casesOf(data);
  const fails = data.expect?.build === 'fails';
  if (runs.length === 0 && !fails && !data['why-not-run']) {
    problems.push('example.yaml: nothing runs, so why-not-run must say why.');
  }
  if (runs.some((one) => !one.expect)) problems.push('example.yaml: a run without expect proves nothing.');
  const builds = runtime === 'docker' && (runs.length > 0 || data.build || fails);
  if (builds && !existsSync(join(path, 'Dockerfile'))) problems.push('there is no Dockerfile to build.');
  if (runtime === 'oci' && runs.length > 0 && !data.rootfs) problems.push('example.yaml: an OCI run needs rootfs.');
  if (runtime === 'podman' && runs.some((one) => !one.run?.image)) {
    problems.push('example.yaml: a Podman run needs run.image, the folder whose image it starts.');
  }
  return problems;
}
