import type { Dockerfile, Instruction } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';
import { lineRemoval } from '../fixes/line-removal.ts';
import { throwsAway } from './lost-labels.ts';

const label = 'org.opencontainers.image.authors';

/** MAINTAINER is deprecated since 2017; a label says the same and can be read by every tool. */
export default defineRule({
  id: 'no-maintainer',
  property: 'self-describing',
  practice: 'standard-annotations',
  severity: 'warning',
  recommended: true,
  why: 'deprecated, and a label can take its place',
  since: '0.1.0',
  summary: 'MAINTAINER is deprecated, use a label',
  about: { instructions: ['MAINTAINER'] },
  messages: {
    deprecated: {
      text: '`MAINTAINER` is deprecated and sets a field that tools no longer read. Use the label `org.opencontainers.image.authors`.',
      aliases: [
        'hadolint/DL4000',
        'buildkit/MaintainerDeprecated',
        'trivy/DS-0022',
        'checkov/CKV_DOCKER_6',
        'kics/99614418-f82b-4852-a9ae-5051402b741c',
        'semgrep/maintainer-is-deprecated',
        'sonar/S6586',
        'dockerfilelint/deprecated_in_1.13',
        'dockerlinter/EI0003',
        'dockerfile-utils/DEPRECATED_MAINTAINER',
      ],
    },
  },
  fix: 'safe',
  presets: { hadolint: { severity: 'error' } },
  check({ dockerfile, model, stages, report }) {
    const { target } = model;
    const isThrownAway = target === null ? () => false : throwsAway(stages, target);
    for (const instruction of dockerfile.instructions) {
      if (instruction.name !== 'MAINTAINER') continue;
      const stage = model.stageOf(instruction);
      const fix =
        stage !== null && isThrownAway(stage) ? removal(instruction, dockerfile) : toLabel(instruction, dockerfile);
      report('deprecated', instruction.keyword, {}, { fix, covers: instruction });
    }
  },
});

/** The image of the stage is thrown away, and a label would be with it. */
function removal(instruction: Instruction, dockerfile: Dockerfile): Fix {
  return { title: 'Remove MAINTAINER', safety: 'safe', edits: [lineRemoval(instruction, dockerfile)] };
}

function toLabel({ start, end, argument }: Instruction, { escape }: Dockerfile): Fix | null {
  const name = unquoted(argument.text);
  if (name === '') return null;
  const text = `LABEL ${label}=${quoted(name, escape)}`;
  return { title: 'Use a label', safety: 'safe', edits: [{ start, end, text }] };
}

/** People put the whole name in quotes, although MAINTAINER takes them literally. */
function unquoted(text: string): string {
  return /^"[^"]*"$|^'[^']*'$/.test(text) ? text.slice(1, -1) : text;
}

/** In double quotes, with what would end them or start a variable escaped. */
function quoted(text: string, escape: string): string {
  const special = (character: string) => character === '"' || character === '$' || character === escape;
  return `"${Array.from(text, (character) => (special(character) ? escape + character : character)).join('')}"`;
}
