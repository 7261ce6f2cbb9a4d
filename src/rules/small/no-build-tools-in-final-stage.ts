import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { packageName, packageWords, removalsOf, systemManagers } from '../packages/installed.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { startsPrompt } from '../start/prompt.ts';

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
  recommended: false,
  why: 'size and attack surface; not recommended, because an image whose work is building looks the same',
  since: '0.1.0',
  summary: 'No compilers and headers in the final image',
  about: { commands: systemManagers },
  messages: {
    tools: {
      text: 'The image ships {packages}, which only the build needs: weight, and a tool for an attacker. Build in a stage of its own and copy the result.',
      aliases: [],
    },
  },
  yieldsTo: ['separate-build-and-run'],
  fix: 'none',
  check({ model, stages, report }) {
    const { target } = model;
    if (target && (isDevelopmentStage(target) || startsPrompt(target) || isToolBox(target))) return;
    for (const stage of stages) {
      if (!stage.reachesImage || isDevelopmentStage(stage)) continue;
      const removals = removalsOf(stage);
      for (const { command, instruction } of stage.commands(systemManagers)) {
        const tools = packageWords(command).filter(({ value }) => isBuildTool(packageName(value)));
        const [first] = tools;
        const last = tools.at(-1);
        if (!first || !last || removals.of(instruction).include(command, tools)) continue;
        report('tools', { start: first.start, end: last.end }, { packages: inWords(tools.map(({ value }) => value)) });
      }
    }
  },
});

/** Nothing is brought and nothing is started: the tools are what the image is for. */
function isToolBox({ chain }: Stage): boolean {
  return chain.every((stage) => stage.instructions('COPY', 'ADD', 'CMD', 'ENTRYPOINT', 'ONBUILD').length === 0);
}

function isBuildTool(name: string): boolean {
  return buildTools.test(name) && !neededAtRunTime.test(name);
}

function inWords(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
