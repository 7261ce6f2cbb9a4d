import type { Directive } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';

/** Directives with values that the builder refuses. */
export default defineRule({
  id: 'invalid-parser-directive',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Parser directive is duplicated or has a bad value',
  about: { file: true },
  messages: {
    escape: {
      text: '`{value}` is not an escape character that the builder takes, so the image does not build. Use a backslash or a backtick.',
      aliases: ['dockerlinter/ED0005', 'dockerfile-utils/INVALID_ESCAPE_DIRECTIVE'],
    },
    duplicate: {
      text: 'The directive `{name}` is given here a second time, so the image does not build. Keep one of them.',
      aliases: ['dockerlinter/ED0003', 'dockerfile-utils/DUPLICATED_ESCAPE_DIRECTIVE'],
    },
    check: {
      text: '`{part}` is not an option of the check directive, so the image does not build. Write `skip=`, `error=` or `experimental=`, with semicolons in between.',
      aliases: [],
    },
    casing: {
      text: 'Names of directives are written in lower case by convention. Write `{name}`.',
      aliases: ['dockerlinter/ED0002', 'dockerfile-utils/CASING_DIRECTIVE'],
    },
  },
  options: {
    casing: { type: 'boolean', default: false, description: 'Report names that are not in lower case.' },
  },
  presets: { buildkit: { on: true } },
  fix: 'safe',
  check({ dockerfile, options, report }) {
    const { source, problems, directives } = dockerfile;
    for (const problem of problems) {
      const text = source.slice(problem.start, problem.end);
      if (problem.code === 'invalid-directive') report('escape', problem, { value: text });
      else if (problem.code === 'duplicate-directive') report('duplicate', problem, { name: nameOf(text) });
    }
    for (const directive of directives) {
      if (directive.name === 'check') {
        const part = badCheckOption(directive);
        if (part !== null) {
          const from = directive.value.text.indexOf(part);
          report('check', directive.value.span(from, from + part.length), { part });
        }
      }
      const at = source.toLowerCase().indexOf(directive.name, directive.start);
      const written = source.slice(at, at + directive.name.length);
      if (!options.casing || written === directive.name) continue;
      const edits = [{ start: at, end: at + written.length, text: directive.name }];
      report(
        'casing',
        edits[0]!,
        { name: directive.name },
        { fix: { title: 'Use lower case', safety: 'safe', edits } },
      );
    }
  },
});

function nameOf(line: string): string {
  return /\w+/.exec(line)?.[0] ?? '';
}

/** Everything behind a blank is cut off, as in BuildKit. */
function badCheckOption({ value }: Directive): string | null {
  const parts = (value.text.trim().split(/\s/, 1)[0] ?? '').split(';', 3);
  return parts.find((part) => !/^(?:skip|experimental)=|^error=(?:1|0|t|f|true|false)$/i.test(part)) ?? null;
}
