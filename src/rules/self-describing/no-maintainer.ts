import { defineRule } from '../define.ts';

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
  check({ dockerfile, report }) {
    for (const instruction of dockerfile.instructions) {
      if (instruction.name !== 'MAINTAINER') continue;
      const name = unquoted(instruction.argument.text);
      const fix = {
        title: 'Use a label',
        safety: 'safe' as const,
        edits: [
          { start: instruction.start, end: instruction.end, text: `LABEL ${label}=${quoted(name, dockerfile.escape)}` },
        ],
      };
      report(
        'deprecated',
        instruction.keyword,
        {},
        name === '' ? { covers: instruction } : { fix, covers: instruction },
      );
    }
  },
});

/** People put the whole name in quotes, although MAINTAINER takes them literally. */
function unquoted(text: string): string {
  return /^"[^"]*"$|^'[^']*'$/.test(text) ? text.slice(1, -1) : text;
}

/** In double quotes, with what would end them or start a variable escaped. */
function quoted(text: string, escape: string): string {
  const special = (character: string) => character === '"' || character === '$' || character === escape;
  return `"${Array.from(text, (character) => (special(character) ? escape + character : character)).join('')}"`;
}
