import type { HealthcheckInstruction, Instruction, InstructionOf } from '../dockerfile/tree.ts';
import { parsePortRange, PortSet } from './exposed-ports.ts';
import type { StageStates } from './stage-states.ts';
import type { BaseImage, ImageConfig, Value } from './types.ts';
import { argsOf, known, leaningOn, textOf } from './values.ts';

/**
 * The image configuration. Each field is made when it is first read. A class: V8 makes a hidden class for every object
 * that is written down with getters of its own, and keeps what they lean on.
 */
export class LazyConfig implements ImageConfig {
  readonly OnBuild: readonly string[];
  readonly #states: StageStates;
  readonly #base: BaseImage | null;
  #env: ImageConfig['Env'] | null = null;
  #ports: ImageConfig['ExposedPorts'] | null = null;
  #volumes: ImageConfig['Volumes'] | null = null;
  #labels: ImageConfig['Labels'] | null = null;

  constructor(states: StageStates, base: BaseImage | null, onbuild: readonly string[]) {
    this.#states = states;
    this.#base = base;
    this.OnBuild = onbuild;
  }

  get Env(): ImageConfig['Env'] {
    return (this.#env ??= envOf(this.#states));
  }

  get Entrypoint(): ImageConfig['Entrypoint'] {
    return this.#states.last.entrypoint;
  }

  get Cmd(): ImageConfig['Cmd'] {
    return this.#states.last.cmd;
  }

  get ExposedPorts(): ImageConfig['ExposedPorts'] {
    return (this.#ports ??= portsOf(this.#states, this.#base));
  }

  get Volumes(): ImageConfig['Volumes'] {
    return (this.#volumes ??= volumesOf(this.#states, this.#base));
  }

  get WorkingDir(): ImageConfig['WorkingDir'] {
    return this.#states.last.workdir;
  }

  get User(): ImageConfig['User'] {
    return this.#states.last.user;
  }

  get Labels(): ImageConfig['Labels'] {
    return (this.#labels ??= labelsOf(this.#states));
  }

  get StopSignal(): ImageConfig['StopSignal'] {
    return this.#states.last.stopSignal;
  }

  get Healthcheck(): ImageConfig['Healthcheck'] {
    return healthcheckOf(this.#states.last.healthcheck);
  }

  get Shell(): ImageConfig['Shell'] {
    const { shell } = this.#states.last;
    if (shell.source !== null) return shell.argv;
    const declared = this.#base?.shellInstruction ?? [];
    return declared.length > 0 ? declared : null;
  }
}

type Named = { readonly name: string; readonly value: Value };

function entriesOf(map: ReadonlyMap<string, Value>): readonly Named[] {
  return [...map].map(([name, value]) => ({ name, value }));
}

/** In order of their first appearance, as the builder keeps them. */
function envOf(states: StageStates): readonly Named[] {
  const env = new Map<string, Value>();
  for (const { name, value } of states.first.scope.values()) env.set(name, value);
  for (const { instruction, before, after } of states.executed('ENV')) {
    for (const pair of instruction.pairs) {
      const name = textOf(states.evaluate(pair.key.text, before));
      const value = name === null ? undefined : after.scope.get(name)?.value;
      if (name !== null && value !== undefined && pair.value !== null) env.set(name, value);
    }
  }
  return entriesOf(env);
}

function labelsOf(states: StageStates): readonly Named[] {
  const labels = new Map<string, Value>();
  for (const { instruction, before } of states.executed('LABEL')) {
    for (const pair of instruction.pairs) {
      const name = textOf(states.evaluate(pair.key.text, before));
      if (name !== null && pair.value !== null) labels.set(name, states.evaluate(pair.value.text, before));
    }
  }
  return entriesOf(labels);
}

function portsOf(states: StageStates, base: BaseImage | null): readonly Value[] {
  const seen = new PortSet();
  const ports: Value[] = [];
  const add = (word: string, args: readonly string[]): void => {
    const range = parsePortRange(word);
    if (range !== null) ports.push(...seen.add(range).map((port) => leaningOn(args, port)));
  };
  for (const port of base?.ports ?? []) add(port, []);
  for (const { instruction, before } of states.executed('EXPOSE')) {
    for (const word of instruction.words) {
      const value = states.evaluate(word.text, before);
      if (value.kind === 'unknown') ports.push(value);
      else for (const part of value.text.split(/\s+/)) add(part, argsOf(value));
    }
  }
  return ports;
}

function volumesOf(states: StageStates, base: BaseImage | null): readonly Value[] {
  const volumes = new Map<string, Value>();
  for (const path of base?.volumes ?? []) volumes.set(path, known(path));
  for (const { instruction, before } of states.executed('VOLUME')) {
    for (const path of volumePaths(instruction)) {
      const value = states.evaluate(path, before);
      if (value.kind === 'unknown') volumes.set(`\0${path}`, value);
      else if (value.text !== '') volumes.set(value.text, value);
    }
  }
  return [...volumes.values()];
}

function volumePaths(instruction: InstructionOf<'VOLUME'>): readonly string[] {
  if (instruction.form.kind === 'exec') return instruction.form.strings.map(({ value }) => value.trim());
  return instruction.form.text.text.split(/[\t\v\f\r ]+/).filter(Boolean);
}

const optionNames = {
  interval: 'interval',
  timeout: 'timeout',
  'start-period': 'startPeriod',
  'start-interval': 'startInterval',
} as const;

function healthcheckOf(instruction: HealthcheckInstruction | null): ImageConfig['Healthcheck'] {
  if (instruction === null) return null;
  const type = instruction.type?.text.toUpperCase() ?? '';
  if (type === 'NONE') return { test: ['NONE'] };
  if (type !== 'CMD' || instruction.form === null) return null;
  const { form } = instruction;
  const test =
    form.kind === 'exec' ? ['CMD', ...form.strings.map(({ value }) => value)] : ['CMD-SHELL', form.text.text];
  const options: Record<string, string | number> = {};
  for (const { name, value } of instruction.flags) {
    if (value === null) continue;
    const option = Object.hasOwn(optionNames, name) ? optionNames[name as keyof typeof optionNames] : null;
    if (option !== null) options[option] = value.text;
    if (name === 'retries' && /^\d+$/.test(value.text)) options['retries'] = Number(value.text);
  }
  return { test, ...options };
}

/** The line behind ONBUILD with its heredocs, as it is kept for the images built on this one. */
export function triggerText(onbuild: Instruction, source: string): string {
  const last = onbuild.heredocs.at(-1) ?? ('trigger' in onbuild ? onbuild.trigger?.heredocs.at(-1) : undefined);
  const end = last === undefined ? null : (last.terminator?.end ?? last.body.end);
  return end === null ? onbuild.argument.text : onbuild.argument.text + source.slice(onbuild.argument.end, end);
}
