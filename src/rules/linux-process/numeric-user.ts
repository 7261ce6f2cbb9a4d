import type { Dockerfile, InstructionOf } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';
import { UserNumbers } from '../users/numbers.ts';
import { isRoot } from '../users/root.ts';

export default defineRule({
  id: 'numeric-user',
  property: 'linux-process',
  practice: 'non-root-user',
  severity: 'info',
  recommended: false,
  why: 'contested: most guides show names',
  since: '0.1.0',
  summary: 'Use a numeric user id in USER',
  about: { instructions: ['USER'] },
  messages: {
    name: {
      text: '`{user}` is a name, and a platform that must know whether it is root cannot look into `/etc/passwd` of the image: Kubernetes refuses it under `runAsNonRoot`. Write the number.',
      aliases: ['hadolint/DL3066'],
    },
    root: {
      text: '`{user}` is a name; `0` says the same and can be checked.',
      aliases: ['hadolint/DL3066'],
    },
    variable: {
      text: '`{user}` may hold a name, which only the image can turn into a number. Write the number.',
      aliases: ['hadolint/DL3066'],
    },
  },
  options: {
    all: {
      type: 'boolean',
      default: false,
      description: 'Report `root`, Windows accounts, and variables that are no build argument of the file too.',
    },
  },
  fix: 'review',
  differences: {
    hadolint:
      '`root` is left to no-root-user, and Windows accounts have no numbers. A user from a variable is not judged; hadolint reports one that is no build argument of the file.',
  },
  presets: { hadolint: { options: { all: true } } },
  check({ dockerfile, stages, options, report }) {
    const buildArguments = options.all ? argumentsOf(dockerfile) : new Set<string>();
    const numbers = new UserNumbers();
    for (const stage of stages)
      for (const instruction of stage.withTriggers('USER')) {
        const { text } = instruction.argument;
        const user = text.split(':')[0]!.replace(/["']/g, '');
        if (user === '' || /^\d+$/.test(user) || (stage.windows && !options.all)) continue;
        if (user.includes('$')) {
          if (options.all && !usesAny(user, buildArguments)) report('variable', instruction.argument, { user });
        } else if (!isRoot(user)) {
          const fix = numberFix(instruction, user, numbers.of(user, stage, instruction));
          report('name', instruction.argument, { user }, { fix });
        } else if (options.all)
          report('root', instruction.argument, { user }, { fix: numberFix(instruction, user, '0') });
      }
  },
});

/** Puts the number in the place of the name. */
function numberFix({ argument }: InstructionOf<'USER'>, user: string, number: string | null): Fix | undefined {
  if (number === null || !argument.text.startsWith(user)) return undefined;
  const edits = [{ ...argument.span(0, user.length), text: number }];
  return { title: `Use the number, ${number}`, safety: 'review', edits };
}

/** The ARGs of the file: who builds decides about them. */
function argumentsOf({ instructions }: Dockerfile): ReadonlySet<string> {
  return new Set(
    instructions.flatMap((instruction) =>
      instruction.name === 'ARG' && 'pairs' in instruction ? instruction.pairs.map(({ key }) => key.text) : [],
    ),
  );
}

function usesAny(user: string, names: ReadonlySet<string>): boolean {
  return [...user.matchAll(/\$\{?(\w+)/g)].some(([, name]) => names.has(name!));
}
