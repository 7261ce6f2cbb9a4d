import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { CopyPath, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { baseName, destinationOf } from '../paths/places.ts';
import { secretFileFix } from '../secrets/file-fix.ts';
import { isSecretFile } from '../secrets/files.ts';

/** Variables that say where a program finds its credentials. */
const pointers = new Set([
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'HF_TOKEN_PATH',
  'GOOGLE_APPLICATION_CREDENTIALS',
]);

export default defineRule({
  id: 'no-secret-files',
  property: 'self-contained',
  practice: 'build-secrets',
  severity: 'error',
  recommended: true,
  why: 'security: the file stays in the layer',
  since: '0.1.0',
  summary: 'Do not copy secret files into the image',
  about: { instructions: ['COPY', 'ADD'] },
  messages: {
    file: {
      text: '`{file}` usually holds secrets, and a file that is copied stays in the image, where everybody who has it can read it. Use `RUN --mount=type=secret`, or mount it when the container starts.',
      aliases: ['trivy/DS-0031', 'dockle/CIS-DI-0010', 'cis/4.10'],
    },
    pointed: {
      text: '`{name}` says that this file holds credentials, and a file that is copied stays in the image, where everybody who has it can read it. Mount it when the container starts.',
      aliases: ['trivy/DS-0031', 'dockle/CIS-DI-0010', 'cis/4.10'],
    },
  },
  fix: 'review',
  check({ dockerfile, model, stages, report }) {
    const { target } = model;
    const pointed = target ? credentialFiles(target) : new Map<string, string>();
    for (const stage of stages) {
      if (!stage.reachesImage) continue;
      const added = keysOfRepositories(stage);
      for (const copy of stage.instructions('COPY', 'ADD')) {
        if (copy.flags.some(({ name }) => name === 'from')) continue;
        const destination = destinationOf(stage, copy);
        const fixOf = (source: CopyPath | null) => secretFileFix(stage, copy, source, destination, dockerfile);
        const name = pointed.size > 0 && destination !== null ? pointed.get(destination) : undefined;
        if (name !== undefined) {
          const [source = null] = copy.sources;
          report('pointed', source ?? copy.destination!, { name }, { fix: fixOf(source) });
          continue;
        }
        for (const source of copy.sources) {
          const file = secretName(stage, copy, source, destination);
          if (file !== null && !added.has(file)) report('file', source, { file }, { fix: fixOf(source) });
        }
        if (copy.sources.length === 0 && destination !== null && isSecretFile(destination))
          report('file', copy.destination!, { file: baseName(destination) }, { fix: fixOf(null) });
      }
    }
  },
});

/** How a program is told to take public keys. */
const takesKeys: ReadonlyMap<string, (command: SimpleCommand) => boolean> = new Map([
  ['apt-key', ({ operands }) => operands[0]?.value === 'add'],
  ['gpg', (command) => command.has('--dearmor')],
  ['pacman-key', (command) => command.has('-a', '--add')],
  ['rpm', (command) => command.has('--import')],
  ['rpmkeys', (command) => command.has('--import')],
]);

/** Names of the files that a step adds to the public keys of a package manager. */
function keysOfRepositories(stage: Stage): ReadonlySet<string> {
  const words = stage
    .commands([...takesKeys.keys()])
    .filter(({ command }) => takesKeys.get(command.name!)!(command))
    .flatMap(({ command }) => command.args);
  return new Set(words.flatMap(({ value }) => (value ? [baseName(value)] : [])));
}

/** Path → the variable of the image that names it as a file of credentials. */
function credentialFiles({ config }: Stage): ReadonlyMap<string, string> {
  return new Map(
    config.Env.flatMap(({ name, value }) =>
      pointers.has(name) && value.kind !== 'unknown' ? [[value.text, name] as const] : [],
    ),
  );
}

/** The secret file a source is, or becomes by the name it is copied to. */
function secretName(
  stage: Stage,
  copy: InstructionOf<'COPY' | 'ADD'>,
  source: CopyPath,
  destination: string | null,
): string | null {
  const value =
    source.json && !source.value.includes('$')
      ? { kind: 'known' as const, text: source.value }
      : stage.resolve(source.text, copy);
  if (value.kind === 'unknown' || /^[a-z]+:\/\//i.test(value.text)) return null;
  const path = value.text;
  if (isSecretFile(path) && !(destination !== null && isPublicPlace(destination))) return baseName(path);
  const renamed = copy.sources.length === 1 && destination !== null && !/[*?/]$/.test(path) && !isTemplate(path);
  return renamed && isSecretFile(destination) && baseName(destination) !== baseName(path)
    ? baseName(destination)
    : null;
}

/** `.env.example`: what is published to be filled in; `docker/env`, which no list of ignored files names. */
function isTemplate(path: string): boolean {
  return /\.(?:example|sample|template|tpl|dist|defaults?)$|(?:^|\/)env$/.test(path);
}

/** Where package managers keep the public keys of repositories. */
function isPublicPlace(path: string): boolean {
  return /^\/etc\/(?:apt|apk|pki\/rpm-gpg|ssl\/certs)(?:\/|$)|keyrings?/.test(path);
}
