import type { ShellSubject } from './check.ts';
import { features, type FeatureId } from './bashism-features.ts';
import { builtinUses } from './bashisms/builtins.ts';
import { expansionUses } from './bashisms/expansions.ts';
import { structureUses } from './bashisms/structures.ts';
import { testUses } from './bashisms/tests.ts';
import type { Use } from './bashisms/use.ts';
import type { ShellFinding } from './check.ts';

/** Which shells count: those the base image is known to have, or any POSIX shell. */
type Judge = 'known' | 'posix';

/** What bash has and the shell that runs the script has not, by what counts as that shell. */
export const bashismsOf = {
  known: (subject: ShellSubject) => bashisms(subject, 'known'),
  posix: (subject: ShellSubject) => bashisms(subject, 'posix'),
};

function* bashisms(subject: ShellSubject, judge: Judge): Generator<ShellFinding<FeatureId>> {
  const shell = judgedShell(subject, judge);
  if (shell === null) return;
  for (const { id, at, written } of usesOf(subject, shell !== 'posix', judge === 'posix')) {
    if (shell === 'posix' || !(features[id].in as readonly string[]).includes(shell)) {
      yield { message: id, at, data: written === undefined ? {} : { written } };
    }
  }
}

/** Null where bash constructs are at home or nobody knows. */
function judgedShell({ language, scope }: ShellSubject, judge: Judge): 'posix' | 'dash' | 'ash' | null {
  if (language === 'dash') return 'dash';
  if (language === 'ash') return judge === 'known' ? 'ash' : 'dash';
  if (language !== 'sh') return null;
  if (judge === 'posix') return 'posix';
  return scope.systemShell === 'dash' || scope.systemShell === 'ash' ? scope.systemShell : null;
}

function* usesOf(subject: ShellSubject, dashLike: boolean, asPosix: boolean): Generator<Use> {
  const { outline } = subject;
  yield* structureUses(outline, asPosix);
  yield* expansionUses(subject, asPosix);
  yield* testUses(outline, asPosix);
  yield* builtinUses(outline, dashLike);
}
