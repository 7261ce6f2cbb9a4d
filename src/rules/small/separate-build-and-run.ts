import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { ImageReference, Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { secondStage } from '../stages/second-stage.ts';
import { entryOf } from '../names/entry.ts';

/** Images whose purpose is to build, by repository; the tags that are meant. */
const builders: Readonly<Record<string, RegExp>> = {
  golang: /./,
  rust: /./,
  maven: /./,
  gradle: /./,
  gcc: /./,
  haskell: /./,
  swift: /^(?!.*slim)/,
  'eclipse-temurin': /^(?!.*jre)/,
  amazoncorretto: /^(?!.*(?:jre|headless))/,
  'dotnet/sdk': /./,
};
/** Program → the subcommands that build; null: any call. */
const builds: Readonly<Record<string, readonly string[] | null>> = {
  go: ['build', 'install'],
  cargo: ['build', 'install'],
  mvn: ['package', 'install', 'verify'],
  mvnw: ['package', 'install', 'verify'],
  gradle: ['build', 'assemble', 'bootJar', 'shadowJar', 'installDist', 'jar'],
  gradlew: ['build', 'assemble', 'bootJar', 'shadowJar', 'installDist', 'jar'],
  javac: null,
  gcc: null,
  'g++': null,
  swift: ['build'],
  stack: ['build', 'install'],
  cabal: ['build', 'install', 'v2-build', 'v2-install'],
  dotnet: ['publish', 'build'],
};
const toolboxes = new Set(
  'go cargo mvn gradle mvnw gradlew make bash sh ash zsh gcc swift stack cabal ghci jshell'.split(' '),
);
const buildStages = new Set(['build', 'builder', 'compile', 'base']);

export default defineRule({
  id: 'separate-build-and-run',
  property: 'small',
  practice: 'multi-stage-build',
  severity: 'warning',
  recommended: true,
  why: 'the image ships compiler and sources',
  since: '0.1.0',
  summary: 'Build in one stage, run in another',
  about: { commands: Object.keys(builds) },
  messages: {
    together: {
      text: '`{command}` builds the program in the image that ships, which then carries the compiler of `{image}` and the sources. Name this stage, and copy the result into a second one with a small base.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ dockerfile, model, report }) {
    const { target } = model;
    if (!target || isDevelopmentStage(target) || buildStages.has(target.name ?? '')) return;
    const root = target.chain.at(-1)!;
    if (!isBuilder(root.image) || !startsProgram(target)) return;
    const stages = [...target.chain].reverse();
    const command = stages.flatMap((stage) => stage.commands(Object.keys(builds))).find((one) => isBuild(one.command));
    if (!command) return;
    const covers = { start: root.from.start, end: target.body.at(-1)?.end ?? root.from.end };
    const image = root.imageValue.kind === 'unknown' ? '' : root.imageValue.text;
    const fix = secondStage(model, command, dockerfile);
    report('together', command.command, { command: callOf(command.command), image }, { covers, fix });
  },
});

function isBuilder(image: ImageReference | null): boolean {
  return image !== null && (entryOf(builders, image.repository)?.test(image.tag ?? 'latest') ?? false);
}

/** The file says what runs, and that is neither a shell nor the build tool itself. */
function startsProgram({ mainCommand }: Stage): boolean {
  if (!mainCommand?.instruction) return false;
  return (
    mainCommand.commands.length > 0 && mainCommand.commands.every(({ name }) => name !== null && !toolboxes.has(name))
  );
}

function isBuild({ name, operands }: SimpleCommand): boolean {
  const subs = entryOf(builds, name);
  if (subs === undefined) return false;
  return subs === null || operands.some(({ value }) => value !== null && subs.includes(value.replace(/^:/, '')));
}

function callOf({ name, operands }: SimpleCommand): string {
  const sub = operands.find(({ value }) => entryOf(builds, name)?.includes(value ?? ''));
  return sub ? `${name} ${sub.value}` : `${name}`;
}
