import { features, type FeatureId } from './bashism-features.ts';
import { builtinUses } from './bashisms/builtins.ts';
import { expansionUses } from './bashisms/expansions.ts';
import { structureUses } from './bashisms/structures.ts';
import { testUses } from './bashisms/tests.ts';
import type { Use } from './bashisms/use.ts';
import type { ShellCheck, ShellFinding, ShellSubject } from './check.ts';
import { calling, having, where } from './signs.ts';

/** Which shells count: those the base image is known to have, or any POSIX shell. */
type Judge = 'known' | 'posix';

/** What bash has and the shell that runs the script has not, by what counts as that shell. */
export const bashismsOf = {
  known: bashisms('known'),
  posix: bashisms('posix'),
};

function bashisms(judge: Judge): ShellCheck<FeatureId> {
  return where(
    (subject) => judgedShell(subject, judge) !== null,
    function* (subject): Generator<ShellFinding<FeatureId>> {
      const shell = judgedShell(subject, judge)!;
      for (const { id, at, written } of usesOf(subject, shell !== 'posix', judge === 'posix')) {
        if (shell === 'posix' || !(features[id].in as readonly string[]).includes(shell)) {
          yield { message: id, at, data: written === undefined ? {} : { written } };
        }
      }
    },
  );
}

/** Null where bash constructs are at home or nobody knows. */
function judgedShell({ language, scope }: ShellSubject, judge: Judge): 'posix' | 'dash' | 'ash' | null {
  if (language === 'dash') return 'dash';
  if (language === 'ash') return judge === 'known' ? 'ash' : 'dash';
  if (language !== 'sh') return null;
  if (judge === 'posix') return 'posix';
  return scope.systemShell === 'dash' || scope.systemShell === 'ash' ? scope.systemShell : null;
}

const usesExpansions = having(
  'SimpleExpansion',
  'ParameterExpansion',
  'ArithmeticExpansion',
  'ArithmeticUnary',
  'ArithmeticBinary',
  'ArithmeticWord',
);
const usesBrackets = having('TestBinary', 'TestUnary');
const usesTests = calling('[', 'test');

function* usesOf(subject: ShellSubject, dashLike: boolean, asPosix: boolean): Generator<Use> {
  const { outline } = subject;
  yield* structureUses(outline, asPosix);
  if (usesExpansions(subject)) yield* expansionUses(subject, asPosix);
  if (usesTests(subject) || usesBrackets(subject)) yield* testUses(outline, asPosix);
  yield* builtinUses(outline, dashLike);
}
