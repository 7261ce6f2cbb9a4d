import { INSTRUCTIONS } from '../../dockerfile/instructions.ts';
import type { CopyPath, Dockerfile, InstructionOf, Span } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';

const text =
  'Several files go to `{destination}`, which does not end with a slash: some builders refuse that, and BuildKit writes one file over the other where no such directory is there yet. Write `{destination}/`.';

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
    continued: {
      text: 'The backslash that ends the path continues the line too, so `{word}` of the next line is taken for a file. Write `/` in its place, or choose another escape character in the first line of the file.',
      aliases: [],
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
  check({ dockerfile, stages, options, report, unknown }) {
    for (const stage of stages) {
      for (const copy of stage.instructions('COPY', 'ADD')) {
        const { destination, sources, heredocs } = copy;
        if (!destination || sources.length + heredocs.length < 2) continue;
        const path = plain(destination);
        if (path === '' || path.startsWith('<<') || /[/\\]$/.test(path)) continue;
        if (!options.strict) {
          const next = sources.map((source) => continuedInto(source, dockerfile)).find((one) => one !== null);
          if (next) {
            report('continued', next, { word: next.word }, { covers: copy, fix: endOfPath(next) });
            continue;
          }
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

/** `C:\app\` at the end of a line, and the name of an instruction at the start of the next one: one word. */
function continuedInto({ start, end, json }: CopyPath, { source, escape }: Dockerfile) {
  if (json || escape !== '\\') return null;
  const found = /[^\s\\](\\)[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*([A-Z]+)$/.exec(source.slice(start, end));
  if (!found || !INSTRUCTIONS.has(found[2]!)) return null;
  const at = start + found.index + 1;
  return { start: at, end: at + 1, word: found[2]! };
}

function endOfPath({ start, end }: Span): Fix {
  return { title: 'Write a slash', safety: 'review', edits: [{ start, end, text: '/' }] };
}

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
