import type { ShellWord } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';
import type { Fix } from '../define.ts';
import { invocations, type Invocation } from './invocations.ts';
import { endsInKnownVariable, isRpmPinned, packageText, pinFix } from './pins.ts';

export interface RpmPin {
  readonly word: ShellWord;
  readonly name: string;
  /** A module and not a package: it wants a stream. */
  readonly module: boolean;
  readonly fix: Fix | undefined;
}

/** Package and module words of yum, dnf and microdnf that name no version or stream. */
export function rpmPins(stages: readonly Stage[], managers: readonly string[]): readonly RpmPin[] {
  const packages = invocations(stages, managers, ['install']).flatMap((call) =>
    call.operands.filter((word) => isUnpinned(call, word)).map((word) => pin(word, false)),
  );
  const modules = invocations(stages, managers, ['module'])
    .filter(({ operands }) => operands[0]?.value === 'install')
    .flatMap(({ operands }) =>
      operands
        .slice(1)
        .filter((word) => word.value !== null && !word.value.includes(':'))
        .map((word) => pin(word, true)),
    );
  return [...packages, ...modules];
}

/** A variable the build knows may well be a version; a name without one, or with one nobody sets, is not pinned. */
function isUnpinned(call: Invocation, word: ShellWord): boolean {
  if (word.value !== null) return word.value !== '' && !isGroup(word.value) && !isRpmPinned(word.value);
  return (
    /^[A-Za-z][\w.+-]*-\$\{?\w+\}?$/.test(packageText(word)) &&
    !endsInKnownVariable(call, word) &&
    !isSetInScript(call, word)
  );
}

function isGroup(text: string): boolean {
  return text.startsWith('@') || text.startsWith('-');
}

function isSetInScript({ command }: Invocation, word: ShellWord): boolean {
  const name = /\$\{?(\w+)\}?$/.exec(packageText(word))?.[1];
  return command.script.commands.some(({ assignments }) => assignments.some((assignment) => assignment.name === name));
}

function pin(word: ShellWord, module: boolean): RpmPin {
  return { word, name: packageText(word), module, fix: pinFix(word, module ? ':' : '-') };
}
