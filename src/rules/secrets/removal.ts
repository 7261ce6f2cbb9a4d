/** How a secret gets out of ARG and ENV. */
import type { Dockerfile, Instruction, KeyValue, KeyValueInstruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { Edit, Fix } from '../define.ts';
import { itemRemoval } from '../fixes/item-removal.ts';

/** A pair of an ARG or ENV, and its stage; null before the first FROM. */
export interface Secret {
  readonly stage: Stage | null;
  readonly instruction: KeyValueInstruction;
  readonly pair: KeyValue;
}

/** More readers than this are no work for one fix. */
const mostReaders = 20;

/** The instructions that name a variable in the order of the file, by its name. */
export type Uses = ReadonlyMap<string, readonly Instruction[]>;

/** Reads all references of a file, in RUN those of the shell too. */
export function variableUses({ instructions }: Dockerfile): Uses {
  const uses = new Map<string, Instruction[]>();
  for (const instruction of instructions)
    for (const name of namesIn(instruction)) {
      const users = uses.get(name);
      if (users) users.push(instruction);
      else uses.set(name, [instruction]);
    }
  return uses;
}

function namesIn({ argument, flags, heredocs }: Instruction): ReadonlySet<string> {
  const texts = [argument, ...flags, ...heredocs.map(({ body }) => body)].map(({ text }) => text);
  return new Set(texts.flatMap((text) => [...text.matchAll(/\$\{?(\w+)/g)].map(([, name]) => name!)));
}

/** Drops a variable that nothing behind it reads. */
export function dropFix({ instruction, pair }: Secret, uses: Uses, dockerfile: Dockerfile): Fix | undefined {
  const name = pair.key.text;
  if ((uses.get(name)?.at(-1)?.start ?? 0) > instruction.start) return undefined;
  const edits = [itemRemoval(instruction.pairs, pair, instruction, dockerfile)];
  return { title: `Remove ${name}`, safety: 'review', edits };
}

/**
 * Gives the secret to the RUNs that name the argument, or to the only one there is, and drops the argument. Undefined where
 * something else reads it, and where nobody can tell which RUN does.
 */
export function mountFix(secret: Secret, uses: Uses, dockerfile: Dockerfile): Fix | undefined {
  const { stage, instruction, pair } = secret;
  const name = pair.key.text;
  if (!stage || instruction.onbuild) return stage ? undefined : dropGlobal(secret, uses, dockerfile);
  const users = uses.get(name) ?? [];
  if (users.length > mostReaders) return undefined;
  const end = stage.body.at(-1)!.end;
  const readers = users.filter((one) => instruction.start < one.start && one.start < end);
  const runs = stage
    .instructions('RUN')
    .slice(-2)
    .filter(({ start }) => start > instruction.start);
  if (readers.some((one) => one.name !== 'RUN') || (readers.length === 0 && runs.length > 1)) return undefined;
  const mounts = (readers.length > 0 ? readers : runs)
    .filter(({ flags }) => !flags.some(({ text }) => text.includes(`env=${name}`)))
    .map(({ keyword }) => mount(keyword.end, name));
  const edits = [itemRemoval(instruction.pairs, pair, instruction, dockerfile), ...mounts];
  return { title: mounts.length > 0 ? 'Mount it as a secret' : `Remove ${name}`, safety: 'review', edits };
}

function mount(at: number, name: string): Edit {
  return { start: at, end: at, text: ` --mount=type=secret,id=${name},env=${name}` };
}

/** An argument for FROM alone; the stages that take it declare it again. */
function dropGlobal({ instruction, pair }: Secret, uses: Uses, dockerfile: Dockerfile): Fix | undefined {
  const name = pair.key.text;
  if (uses.get(name)?.some((one) => one.name === 'FROM' || one.name === 'ARG')) return undefined;
  const edits = [itemRemoval(instruction.pairs, pair, instruction, dockerfile)];
  return { title: `Remove ${name}`, safety: 'review', edits };
}

/** Takes the password out of an address. */
export function passwordFix({ value }: KeyValue): Fix | undefined {
  const match = /(:\/\/[^/\s:@]*)(:[^/\s@$]+)@/.exec(value?.text ?? '');
  if (!value || !match) return undefined;
  const from = match.index + match[1]!.length;
  const edits = [{ ...value.span(from, from + match[2]!.length), text: '' }];
  return { title: 'Take the password out', safety: 'review', edits };
}
