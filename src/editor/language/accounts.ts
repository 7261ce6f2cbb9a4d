/** The accounts a stage has, as far as its base image or the file says so. */
import { UserNumbers } from '../../rules/users/numbers.ts';
import type { Suggestion } from '../engine/protocol.ts';
import type { Place } from './place.ts';

/** Those the file creates above the caret, then those of the base image; with their numbers where they are known. */
export function accounts({ stage, instruction }: Place): readonly Suggestion[] {
  if (!stage || !instruction) return [];
  const numbers = new UserNumbers();
  const created = stage.chain
    .flatMap((one) => one.commands(['useradd', 'adduser']))
    .filter((found) => !found.instruction.onbuild && found.instruction.start < instruction.start)
    .flatMap(({ command }) => command.args.at(-1)?.value ?? []);
  const brought = stage.base?.accounts.map((account) => account.split(':')[0] ?? '') ?? [];
  return [...new Set([...created, ...brought])]
    .filter((name) => /^[a-z_][\w.-]*$/i.test(name))
    .map((label) => {
      const number = numbers.of(label, stage, instruction);
      return { label, kind: 'value', ...(number !== null && { detail: number }) };
    });
}
