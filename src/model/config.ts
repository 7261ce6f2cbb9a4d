import type { HealthcheckInstruction, Instruction, InstructionName, InstructionOf } from '../dockerfile/tree.ts';
import { parsePortRange, PortSet } from './exposed-ports.ts';
import { lazy } from './lazy.ts';
import type { BuildState } from './state.ts';
import type { BaseImage, ImageConfig, Value } from './types.ts';
import { argsOf, known, leaningOn, textOf, unknown } from './values.ts';

/** What the configuration is read from. */
export interface ConfigSource {
  readonly base: BaseImage | null;
  /** The state behind the last instruction. */
  readonly last: BuildState;
  /** The state the root of the chain starts from. */
  readonly first: BuildState;
  /** All instructions of these names that make the image, from the root of the chain on, inherited triggers included. */
  executed<Name extends InstructionName>(...names: Name[]): Iterable<Executed<Name>>;
  /** The instructions behind the ONBUILDs of the stage itself. */
  readonly triggers: readonly string[];
}

export interface Executed<Name extends InstructionName> {
  readonly instruction: InstructionOf<Name>;
  evaluate(text: string): Value;
  /** The value of a variable right behind the instruction. */
  after(variable: string): Value | null;
}

/** The image configuration. Each field is made when it is first read. */
export function imageConfig(source: ConfigSource): ImageConfig {
  const env = lazy(() => envOf(source));
  const ports = lazy(() => portsOf(source));
  const volumes = lazy(() => volumesOf(source));
  const labels = lazy(() => labelsOf(source));
  const healthcheck = lazy(() => healthcheckOf(source.last.healthcheck));
  return {
    get Env() {
      return env();
    },
    get Entrypoint() {
      return source.last.entrypoint;
    },
    get Cmd() {
      return source.last.cmd;
    },
    get ExposedPorts() {
      return ports();
    },
    get Volumes() {
      return volumes();
    },
    get WorkingDir() {
      return source.last.workdir;
    },
    get User() {
      return source.last.user;
    },
    get Labels() {
      return labels();
    },
    get StopSignal() {
      return source.last.stopSignal;
    },
    get Healthcheck() {
      return healthcheck();
    },
    get OnBuild() {
      return source.triggers;
    },
    get Shell() {
      const { shell } = source.last;
      if (shell.source !== null) return shell.argv;
      return source.base !== null && source.base.shellInstruction.length > 0 ? source.base.shellInstruction : null;
    },
  };
}

type Named = { readonly name: string; readonly value: Value };

function entriesOf(map: ReadonlyMap<string, Value>): readonly Named[] {
  return [...map].map(([name, value]) => ({ name, value }));
}

/** In order of their first appearance, as the builder keeps them. */
function envOf(source: ConfigSource): readonly Named[] {
  const env = new Map<string, Value>();
  for (const { name, value } of source.first.scope.values()) env.set(name, value);
  for (const { instruction, evaluate, after } of source.executed('ENV')) {
    for (const pair of instruction.pairs) {
      const name = textOf(evaluate(pair.key.text));
      const value = name === null ? null : after(name);
      if (name !== null && value !== null && pair.value !== null) env.set(name, value);
    }
  }
  return entriesOf(env);
}

function labelsOf(source: ConfigSource): readonly Named[] {
  const labels = new Map<string, Value>();
  for (const { instruction, evaluate } of source.executed('LABEL')) {
    for (const pair of instruction.pairs) {
      const name = textOf(evaluate(pair.key.text));
      if (name !== null && pair.value !== null) labels.set(name, evaluate(pair.value.text));
    }
  }
  return entriesOf(labels);
}

function portsOf(source: ConfigSource): readonly Value[] {
  const seen = new PortSet();
  const ports: Value[] = [];
  const add = (word: string, args: readonly string[]): void => {
    const range = parsePortRange(word);
    if (range !== null) ports.push(...seen.add(range).map((port) => leaningOn(args, port)));
  };
  for (const port of source.base?.ports ?? []) add(port, []);
  for (const { instruction, evaluate } of source.executed('EXPOSE')) {
    for (const word of instruction.words) {
      const value = evaluate(word.text);
      if (value.kind === 'unknown') ports.push(value);
      else for (const part of value.text.split(/\s+/)) add(part, argsOf(value));
    }
  }
  return ports;
}

function volumesOf(source: ConfigSource): readonly Value[] {
  const volumes = new Map<string, Value>();
  for (const path of source.base?.volumes ?? []) volumes.set(path, known(path));
  for (const { instruction, evaluate } of source.executed('VOLUME')) {
    for (const path of volumePaths(instruction)) {
      const value = evaluate(path);
      if (value.kind === 'unknown') volumes.set(`\0${path}`, value);
      else if (value.text !== '') volumes.set(value.text, value);
    }
  }
  return [...volumes.values()];
}

function volumePaths(instruction: InstructionOf<'VOLUME'>): readonly string[] {
  if (instruction.form.kind === 'exec') return instruction.form.strings.map(({ value }) => value.trim());
  return instruction.words.map(({ text }) => text);
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

/** A value nobody can know because its instruction does not parse. */
export const unreadable = unknown('the instruction cannot be read');
