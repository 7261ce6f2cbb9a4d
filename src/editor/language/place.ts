/** Where an offset stands: its instruction, and the stage of that. */
import { createModel, parse } from '../../checker/engine.ts';
import type { CheckOptions } from '../../checker/types.ts';
import type { Instruction } from '../../dockerfile/tree.ts';
import { platformArgs } from '../../model/predefined.ts';
import type { Model, Stage, Value, Variable } from '../../model/types.ts';

export interface Place {
  readonly source: string;
  readonly model: Model;
  /** The instruction the offset is in or right behind, the trigger of an ONBUILD where it is in one; null between instructions. */
  readonly instruction: Instruction | null;
  readonly stage: Stage | null;
  readonly buildArgs: Readonly<Record<string, string>>;
}

export function placeOf(source: string, offset: number, { buildArgs = {}, target }: CheckOptions): Place {
  const dockerfile = parse(source);
  const model = createModel(dockerfile, { buildArgs, target });
  const outer =
    dockerfile.instructions.find(({ start, end }) => start <= offset && offset <= lineEnd(source, end)) ?? null;
  const instruction = outer && inner(outer, offset);
  return { source, model, instruction, stage: outer && model.stageOf(outer), buildArgs };
}

function inner(instruction: Instruction, offset: number): Instruction {
  if (!('trigger' in instruction) || !instruction.trigger) return instruction;
  return instruction.trigger.start <= offset ? instruction.trigger : instruction;
}

function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length : end;
}

/** Variables the instruction of a place can see. Before the first FROM, and in FROM itself, those are the arguments above. */
export function variablesAt({ model, instruction, stage, buildArgs }: Place): ReadonlyMap<string, Variable> {
  if (instruction && stage && instruction.name !== 'FROM') return stage.variablesAt(instruction);
  const variables = new Map<string, Variable>();
  for (const arg of model.globalArgs) {
    if (instruction && arg.start >= instruction.start) break;
    for (const { key, value } of arg.pairs) {
      const known = value
        ? model.resolveGlobal(value, arg)
        : ({ kind: 'unknown', why: `the build argument \`${key.text}\` has no default` } as const);
      variables.set(key.text, {
        name: key.text,
        value: known.kind === 'known' ? { kind: 'default', text: known.text, args: [key.text] } : known,
        source: arg,
        from: 'arg',
      });
    }
  }
  if (instruction?.name !== 'FROM') return variables;
  return new Map([...variables, ...platformVariables(buildArgs).filter(([name]) => !variables.has(name))]);
}

/** FROM sees the platform arguments without a declaration. */
function platformVariables(buildArgs: Place['buildArgs']): readonly (readonly [string, Variable])[] {
  return [...platformArgs].map((name) => {
    const given = Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined;
    const value: Value =
      given === undefined
        ? { kind: 'unknown', why: `the builder gives \`${name}\` its value` }
        : { kind: 'known', text: given };
    return [name, { name, value, source: null, from: 'predefined' }];
  });
}
