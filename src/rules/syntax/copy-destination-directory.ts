import type { CopyPath, InstructionOf } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';

const text =
  'Several files go to `{destination}`, which does not end with a slash: the builder refuses that, or writes one file over the other. Write `{destination}/`.';

/** Several sources need a directory. */
export default defineRule({
  id: 'copy-destination-directory',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'later files overwrite the first',
  since: '0.1.0',
  summary: 'Destination must end with / when several files are copied',
  about: { instructions: ['COPY', 'ADD'] },
  messages: {
    copy: {
      text,
      aliases: [
        'hadolint/DL3021',
        'trivy/DS-0011',
        'kics/6db6e0c2-32a3-4a2e-93b5-72c35f4119db',
        'dockerfilelint/add_dest_invalid',
        'dockerlinter/EC0004',
        'dockerfile-utils/INVALID_DESTINATION',
      ],
    },
    add: { text, aliases: ['dockerfilelint/add_dest_invalid', 'dockerfile-utils/INVALID_DESTINATION'] },
  },
  options: {
    strict: {
      type: 'boolean',
      default: false,
      description: 'Report everything that does not end with `/`: `.`, `..` and variables too.',
    },
  },
  presets: { hadolint: { options: { strict: true } } },
  yieldsTo: ['no-trailing-comment'],
  fix: 'safe',
  differences: {
    hadolint: 'hadolint reports `.` and a variable at the end as well, and no ADD.',
    trivy: 'Trivy reports `.` and a variable at the end as well, and no ADD.',
  },
  check({ stages, options, report, unknown }) {
    for (const stage of stages) {
      for (const copy of stage.instructions('COPY', 'ADD')) {
        const { destination, sources, heredocs } = copy;
        if (!destination || sources.length + heredocs.length < 2) continue;
        const path = plain(destination);
        if (path === '' || path.startsWith('<<') || /[/\\]$/.test(path)) continue;
        if (!options.strict) {
          if (/^(?:.*\/)?\.{1,2}$/.test(path)) continue;
          if (endsInVariable(path)) {
            unknown(destination, 'the variable at the end may bring the slash');
            continue;
          }
        }
        report(copy.name === 'COPY' ? 'copy' : 'add', destination, { destination: path }, { fix: slash(copy) });
      }
    }
  },
});

function plain({ value, json }: CopyPath): string {
  return json ? value : value.replace(/["']/g, '');
}

/** `…$NAME`, or `…${NAME}` with whatever stands in the braces. */
function endsInVariable(path: string): boolean {
  if (!path.endsWith('}')) return /\$\w+$/.test(path);
  return path.indexOf('${', path.lastIndexOf('}', path.length - 2) + 1) >= 0;
}

/** Inside of the quotes, where there are some. */
function slash({ destination }: InstructionOf<'COPY' | 'ADD'>) {
  const { end, json, value } = destination!;
  const at = json || /["']$/.test(value) ? end - 1 : end;
  return { title: 'End with a slash', safety: 'safe' as const, edits: [{ start: at, end: at, text: '/' }] };
}
