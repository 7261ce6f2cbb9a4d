import type { ShellWord } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { invocations, type Invocation } from '../packages/invocations.ts';
import { pinFix, unpinnedWords } from '../packages/pins.ts';

export default defineRule({
  id: 'pin-go-version',
  property: 'immutable',
  practice: 'pinned-dependencies',
  severity: 'warning',
  recommended: false,
  why: 'treated like the other package pins',
  since: '0.1.0',
  summary: 'Pin versions in go install',
  about: { commands: ['go'] },
  messages: {
    unpinned: {
      text: '`{package}` has no version: `go get` fetches the newest one, and outside a module Go refuses to install or run it. Write `{package}@VERSION`.',
      aliases: ['hadolint/DL3062'],
    },
    latest: {
      text: '`{package}` names the newest version, whatever it is on the day of the build. Write a version such as `@v1.2.3`.',
      aliases: ['hadolint/DL3062'],
    },
  },
  fix: 'review',
  differences: {
    hadolint:
      '`go run main.go`, `std` and `cmd` come with the source or the compiler, and the values of flags are no packages: no findings here, nor is `go install` of a package behind a COPY: it takes the source, or the version in `go.mod`. `@upgrade` names no version.',
  },
  check({ stages, report }) {
    const built = stagesWithSource(stages);
    for (const call of invocations(stages, ['go'], ['install', 'get', 'run']))
      for (const { word, name } of unpinnedWords(packages(call), call.command.script, isPinned)) {
        if (!name.includes('@') && takesSource(call, built)) continue;
        report(name.includes('@') ? 'latest' : 'unpinned', word, { package: name }, { fix: versionFix(word, name) });
      }
  },
});

/** `go install` and `go run` take what lies in GOPATH, or the version that `go.mod` names. Only `go get` fetches the newest. */
function takesSource({ stage, instruction, subcommand }: Invocation, built: ReadonlySet<Stage>): boolean {
  if (subcommand.value === 'get') return false;
  const [first] = stage.instructions('COPY', 'ADD');
  return (first !== undefined && first.start < instruction.start) || (stage.parent !== null && built.has(stage.parent));
}

/** Stages into which they, or one they are built on, copy something. */
function stagesWithSource(stages: readonly Stage[]): ReadonlySet<Stage> {
  const found = new Set<Stage>();
  for (const stage of stages)
    if (stage.instructions('COPY', 'ADD').length > 0 || (stage.parent && found.has(stage.parent))) found.add(stage);
  return found;
}

/** `go run` takes one package and hands it the rest. */
function packages({ subcommand, operands }: Invocation): readonly ShellWord[] {
  return subcommand.value === 'run' ? operands.slice(0, 1) : operands;
}

function isPinned(text: string): boolean {
  if (/^[./~]/.test(text) || text.endsWith('.go')) return true;
  // The standard library and the tools come with the compiler.
  if (text === 'std' || text === 'cmd') return true;
  const version = text.split('@')[1];
  return version !== undefined && version !== 'latest' && version !== 'none' && version !== 'upgrade';
}

function versionFix(word: ShellWord, name: string) {
  const moving = /@(?:latest|upgrade)$/.exec(name);
  if (moving) return pinFix(word, '@', moving[0]);
  return name.includes('@') ? undefined : pinFix(word, '@');
}
