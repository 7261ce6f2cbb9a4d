import type { Instruction } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';

const needs: Readonly<Record<string, string>> = {
  FROM: 'an image, or an image, `AS` and a name',
  COPY: 'at least one source, and a destination',
  ADD: 'at least one source, and a destination',
  ENV: 'at least one `NAME=value`',
  LABEL: 'at least one `name=value`',
  ARG: 'a name',
  ONBUILD: 'an instruction',
  HEALTHCHECK: '`NONE`, or `CMD` and a command',
  SHELL: 'a JSON array with at least one string',
  VOLUME: 'at least one path',
  EXPOSE: 'at least one port',
  USER: 'a user',
  WORKDIR: 'a path',
  STOPSIGNAL: 'a signal',
  MAINTAINER: 'a name',
};

/** How many arguments an instruction takes. */
export default defineRule({
  id: 'argument-count',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Instruction has too few or too many arguments',
  about: { file: true },
  messages: {
    missing: {
      text: 'An argument of this {instruction} is missing, so the image does not build. It takes {needs}.',
      aliases: [
        'dockerfilelint/required_params',
        'dockerfilelint/missing_args',
        'dockerfilelint/invalid_line',
        'dockerfile-utils/ARGUMENT_MISSING',
        'dockerfile-utils/ARGUMENT_REQUIRES_ONE',
        'dockerfile-utils/ARGUMENT_REQUIRES_AT_LEAST_ONE',
        'dockerfile-utils/ARGUMENT_REQUIRES_TWO',
        'dockerfile-utils/ARGUMENT_REQUIRES_AT_LEAST_TWO',
        'dockerfile-utils/SHELL_REQUIRES_ONE',
      ],
    },
    extra: {
      text: 'A FROM does not take these words, so the image does not build. It takes an image, or an image, `AS` and a name.',
      aliases: [
        'dockerfilelint/extra_args',
        'dockerfile-utils/ARGUMENT_EXTRA',
        'dockerfile-utils/ARGUMENT_REQUIRES_ONE_OR_THREE',
      ],
    },
    blank: {
      text: '{instruction} takes the whole line as one value, blanks included, so this names nothing that exists. Remove what follows the first word.',
      aliases: ['dockerfilelint/extra_args', 'dockerfile-utils/ARGUMENT_EXTRA'],
    },
  },
  options: {
    blanks: {
      type: 'boolean',
      default: true,
      description: 'Report a USER or STOPSIGNAL of several words, which the builder itself may accept.',
    },
  },
  presets: { buildkit: { on: true, options: { blanks: false } } },
  yieldsTo: ['no-trailing-comment', 'valid-stage-name', 'unknown-flag', 'invalid-healthcheck'],
  fix: 'none',
  check({ dockerfile, stages, options, report }) {
    for (const problem of dockerfile.problems) {
      const name = problem.instruction?.name ?? '';
      if (problem.code === 'missing-argument' || problem.code === 'empty-argument') {
        report('missing', problem, { instruction: name, needs: needs[name] ?? 'an argument' });
      } else if (problem.code === 'too-many-arguments') report('extra', problem);
    }
    if (!options.blanks) return;
    for (const stage of stages) {
      for (const instruction of stage.withTriggers('USER', 'STOPSIGNAL')) {
        if (hasBareBlank(instruction)) report('blank', instruction.argument, { instruction: instruction.name });
      }
    }
  },
});

function hasBareBlank({ argument: { text }, words }: Instruction): boolean {
  return words.length > 1 && !/["'$\\`]/.test(text);
}
