import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';

/** Package manager → how it installs and how it removes. */
const managers: Readonly<Record<string, { install: readonly string[]; remove: readonly string[] }>> = {
  'apt-get': { install: ['install'], remove: ['remove', 'purge', 'autoremove'] },
  apt: { install: ['install'], remove: ['remove', 'purge', 'autoremove'] },
  apk: { install: ['add'], remove: ['del'] },
  yum: { install: ['install'], remove: ['remove', 'erase'] },
  dnf: { install: ['install'], remove: ['remove', 'erase'] },
  microdnf: { install: ['install'], remove: ['remove'] },
  zypper: { install: ['install', 'in'], remove: ['remove', 'rm'] },
};

const buildTools =
  /^(?:build-essential|gcc|g\+\+|gcc-c\+\+|gcc-\d+|g\+\+-\d+|clang|clang-\d+|make|cmake|automake|autoconf|libtool|build-base|alpine-sdk|cargo|rustc|rust|golang|golang-go|go|maven|gradle|.*-jdk(?:-headless)?|.*-dev|.*-devel)$/;
/** `-dev` and `-devel` in the name of what a program needs to run. */
const neededAtRunTime = /^(?:.*-(?:tools|utils)-dev|dpkg-dev)$/;

/** Compilers and headers weigh hundreds of megabytes and help an attacker. */
export default defineRule({
  id: 'no-build-tools-in-final-stage',
  property: 'small',
  practice: 'multi-stage-build',
  severity: 'warning',
  recommended: true,
  why: 'size and attack surface',
  since: '0.1.0',
  summary: 'No compilers and headers in the final image',
  about: { commands: Object.keys(managers) },
  messages: {
    tools: {
      text: 'The image ships {packages}, which only the build needs: weight, and a tool for an attacker. Build in a stage of its own and copy the result.',
      aliases: [],
    },
  },
  yieldsTo: ['separate-build-and-run'],
  fix: 'none',
  check({ model, stages, report }) {
    if (model.target && isDevelopmentStage(model.target)) return;
    for (const stage of stages) {
      if (!stage.reachesImage || isDevelopmentStage(stage)) continue;
      for (const { command, instruction } of stage.commands(Object.keys(managers))) {
        const tools = installedTools(command);
        if (tools.length === 0 || isRemoved(command, tools, stage.commandsOf(instruction))) continue;
        const span = { start: tools[0]!.start, end: tools.at(-1)!.end };
        report('tools', span, { packages: inWords(tools.map(({ value }) => value!)) });
      }
    }
  },
});

function installedTools({ name, operands }: SimpleCommand): readonly ShellWord[] {
  const [sub, ...packages] = operands;
  if (!managers[name!]!.install.includes(sub?.value ?? '')) return [];
  return packages.filter(({ value }) => value !== null && isBuildTool(packageName(value)));
}

/** Without version and architecture: `gcc=4:12`, `libc6-dev:amd64`, `gcc~13`. */
function packageName(word: string): string {
  return word.replace(/[=<>~:].*$/, '');
}

function isBuildTool(name: string): boolean {
  return buildTools.test(name) && !neededAtRunTime.test(name);
}

/** All of them, or the virtual package they belong to, are removed further on in the same RUN. */
function isRemoved(install: SimpleCommand, tools: readonly ShellWord[], commands: readonly SimpleCommand[]): boolean {
  const removed = new Set(
    commands
      .slice(commands.indexOf(install) + 1)
      .filter(
        ({ name, operands }) => name === install.name && managers[name!]!.remove.includes(operands[0]?.value ?? ''),
      )
      .flatMap(({ operands }) => operands.slice(1).map(({ value, text }) => packageName(value ?? text))),
  );
  const virtual = install.valueOf('--virtual', '-t')?.value;
  if (virtual != null && removed.has(virtual)) return true;
  return tools.every(({ value }) => removed.has(packageName(value!)));
}

function inWords(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
