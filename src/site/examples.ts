/** Examples are folders of real files under `content/examples`; pages show them, the checker opens them, tests run them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const root = 'content/examples';

const shown = z.union([
  z.string().min(1),
  z.strictObject({ file: z.string().min(1), from: z.string().min(1).optional(), to: z.string().min(1).optional() }),
]);

/** What a page needs of `example.yaml`; the runner in `e2e/examples` checks the rest. */
const description = z.looseObject({
  title: z.string({ error: 'Write `title`: one line that stands above the files.' }).trim().min(1),
  show: z.array(shown, { error: 'List in `show` the files to show, in order.' }).min(1),
});

export interface ShownFile {
  readonly name: string;
  /** The excerpt, or the whole file. */
  readonly text: string;
  readonly whole: boolean;
}

export interface Example {
  readonly practice: string;
  readonly folder: string;
  readonly title: string;
  /** Shows what not to do. */
  readonly bad: boolean;
  readonly files: readonly ShownFile[];
}

const refuse = (file: string, what: string): never => {
  throw new Error(`${file}: ${what}`);
};

/** The lines between two markers, the marker lines included. */
function excerpt(file: string, text: string, from: string | undefined, to: string | undefined): string {
  const lines = text.split('\n');
  const find = (marker: string, start: number) => {
    const index = lines.findIndex((line, at) => at >= start && line.includes(marker));
    return index === -1 ? refuse(file, `no line has "${marker}". Correct \`from\` or \`to\` in example.yaml.`) : index;
  };
  const start = from === undefined ? 0 : find(from, 0);
  const end = to === undefined ? lines.length : find(to, start) + 1;
  return lines.slice(start, end).join('\n');
}

function shownFile(folder: string, entry: z.infer<typeof shown>): ShownFile {
  const { file, from, to } = typeof entry === 'string' ? { file: entry, from: undefined, to: undefined } : entry;
  const path = join(folder, file);
  if (!existsSync(path))
    refuse(
      join(folder, 'example.yaml'),
      `\`show\` names ${file}, which is not in the folder. Add it or correct the name.`,
    );
  const text = readFileSync(path, 'utf8');
  return { name: file, text: excerpt(path, text, from, to), whole: from === undefined && to === undefined };
}

/** Reads one example. Throws with file, field and remedy where it is not there or not as it should be. */
export function readExample(practice: string, folder: string): Example {
  const path = join(root, practice, folder);
  const file = join(path, 'example.yaml');
  if (!existsSync(file))
    refuse(file, `there is no such example. Add it, or correct \`examples\` of the practice ${practice}.`);
  const result = description.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) {
    const [issue] = result.error.issues;
    return refuse(file, `${issue?.path.join('.') || 'file'}: ${issue?.message}`);
  }
  const { title, show } = result.data;
  return {
    practice,
    folder,
    title,
    bad: /(^|-)bad(-|$)/.test(folder),
    files: show.map((entry) => shownFile(path, entry)),
  };
}

/** Every file of every example but `example.yaml`, as paths below `content/examples`, sorted. */
export function exampleFiles(): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'example.yaml')
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => path.split('/').length >= 3)
    .sort();
}

const languages: Readonly<Record<string, string>> = {
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  js: 'javascript',
  mjs: 'javascript',
  ts: 'typescript',
  sh: 'sh',
  py: 'python',
  go: 'go',
  conf: 'ini',
  container: 'ini',
  volume: 'ini',
  service: 'ini',
  toml: 'toml',
};

/** The language of a file by its name, as Shiki calls it; plain text where it is none we know. */
export function languageOf(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  if (/^(Docker|Container)file(\.|$)|\.(Dockerfile|Containerfile)$/.test(name)) return 'docker';
  return languages[name.split('.').at(-1) ?? ''] ?? 'text';
}
