/** Ends a stage that builds a program, and begins one that runs it. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Dockerfile, Instruction } from '../../dockerfile/tree.ts';
import type { Model, RunCommand, Stage } from '../../model/types.ts';
import type { Fix } from '../define.ts';
import { newlineOf } from '../fixes/line-before.ts';
import { isRoot } from '../users/root.ts';

const name = 'build';
const steps = new Set(['RUN', 'COPY', 'ADD']);
const settings = new Set([
  'EXPOSE',
  'USER',
  'VOLUME',
  'HEALTHCHECK',
  'LABEL',
  'STOPSIGNAL',
  'ENTRYPOINT',
  'CMD',
  'ONBUILD',
]);

/**
 * Asks for the base image of the second stage. Where the command names the program that the build makes, nothing is copied
 * behind the build, and all settings stand behind it, too.
 */
export function secondStage(
  { target, stages }: Model,
  { command }: RunCommand,
  dockerfile: Dockerfile,
): Fix | undefined {
  if (!target || target.parent || !target.from.image) return undefined;
  const last = target.body.findLastIndex((one) => steps.has(one.name));
  const step = target.body[last];
  const program = programOf(target, command);
  if (step?.name !== 'RUN' || program === null || target.body.slice(0, last).some((one) => settings.has(one.name)))
    return undefined;
  if (!target.body.slice(last).every(isPortable)) return undefined;
  const isNamed = target.from.stageName !== null;
  if (!isNamed && stages.some((stage) => stage.name === name)) return undefined;
  const newline = newlineOf(dockerfile.source);
  const stageName = target.from.stageName?.text ?? name;
  const gap = runtimeFor(command, target);
  const lines = `${newline}FROM ${gap}${newline}COPY --from=${stageName} ${program} ${program}`;
  const { end } = target.from.image;
  const edits = [
    ...(isNamed ? [] : [{ start: end, end, text: ` AS ${name}` }]),
    { start: step.lines.end, end: step.lines.end, text: lines },
  ];
  return { title: 'Run it in a second stage', safety: 'review', edits, gap };
}

/** An account of the first stage is not in the second. */
function isPortable({ name: keyword, argument }: Instruction): boolean {
  return keyword !== 'USER' || isRoot(argument.text) || /^\d+(?::\d+)?$/.test(argument.text);
}

/** The path of the file that is built and started; null where the two are not seen to be the same. */
function programOf({ mainCommand }: Stage, build: SimpleCommand): string | null {
  const form = mainCommand?.instruction?.form;
  const words = form?.kind === 'exec' ? form.strings.map(({ value }) => value) : [];
  const [program, flag, archive] = words;
  const path = program === 'java' && flag === '-jar' ? archive : program;
  if (path === undefined || !/^\/[\w./+-]+$/.test(path)) return null;
  return isOutput(build, path) ? path : null;
}

function isOutput(build: SimpleCommand, path: string): boolean {
  if (build.name === 'go') return build.valueOf('-o')?.value === path;
  if (build.name === 'cargo') return path.includes('/target/release/');
  return /\.jar$/.test(path) && /\/target\/|\/build\/libs\//.test(path);
}

/** An image with the C library, or the runtime, that the build has seen. */
function runtimeFor({ name: tool }: SimpleCommand, { image }: Stage): string {
  if (tool !== 'go' && tool !== 'cargo') return 'eclipse-temurin:21-jre';
  return image?.tag?.includes('alpine') ? 'alpine:3.22' : 'debian:13-slim';
}
