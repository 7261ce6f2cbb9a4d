/** A case and field where buildah 1.28 does something else than BuildKit, which is what the model follows. */
export interface KnownDifference {
  readonly case: string;
  readonly field: string;
  /** What buildah makes. */
  readonly built: unknown;
  /** What BuildKit makes. */
  readonly predicted: unknown;
  readonly why: string;
}

const path = ['PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'];

export const knownDifferences: readonly KnownDifference[] = [
  {
    case: 'arg-of-the-stage-below',
    field: 'Env',
    built: [path, ['BASE', '3'], ['RELEASE', 'v']],
    predicted: [path, ['BASE', '3'], ['RELEASE', 'v3']],
    why: 'a stage sees the ARGs of the stage it is built on: BuildKit takes over its whole state, buildah starts anew',
  },
  {
    case: 'env-then-arg',
    field: 'Labels',
    built: { name: 'env' },
    predicted: { name: 'arg' },
    why: 'BuildKit keeps ENV and ARG in one list and the later one wins; buildah always prefers ENV',
  },
  {
    case: 'escape-backtick',
    field: 'Env',
    built: [path, ['A', 'C:dir'], ['B', '`'], ['LONG', 'one'], ['OTHER', 'two']],
    predicted: [path, ['A', 'C:\\dir'], ['B', '$A'], ['LONG', 'one'], ['OTHER', 'two']],
    why: 'the escape directive holds for words too; buildah takes a backslash for the escape character in them',
  },
  {
    case: 'expose-forms',
    field: 'ExposedPorts',
    built: ports('53/UDP'),
    predicted: ports('53/udp'),
    why: 'BuildKit writes protocols in lower case',
  },
  {
    case: 'no-json-after-all',
    field: 'Entrypoint',
    built: ['a', 'b'],
    predicted: ['/bin/sh', '-c', '["a", "b"] c'],
    why: 'text behind the closing bracket makes it shell form; buildah stops reading at the bracket',
  },
  {
    case: 'shell-in-force',
    field: 'Cmd',
    built: ['/bin/sh', '-c', 'after'],
    predicted: ['/bin/bash', '-eo', 'pipefail', '-c', 'after'],
    why: 'the SHELL of the stage it is built on is in force; buildah inherits it in the configuration but does not use it',
  },
];

function ports(changed: string): string[] {
  const others = ['443/tcp', '7000/tcp', '80/tcp', '8000/tcp', '8001/tcp', '8002/tcp', '8002/udp', '8003/tcp'];
  return [...others, '8003/udp', '8004/udp', '8080/tcp', '9000/udp', changed].sort();
}

/** What buildah 1.28 cannot build at all; BuildKit's own parser cases and the unit tests of the model cover it. */
export const notCovered: readonly string[] = [
  'heredocs of COPY and ADD',
  'COPY --link',
  'pattern modifiers of variables: ${x#p} ${x##p} ${x%p} ${x%%p} ${x/p/r} ${x//p/r}',
  'HEALTHCHECK --start-interval',
  'FROM $ARG where the argument names a stage',
  'FROM with the name of a stage in another case',
];
