import type { Instruction, Span } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import { breakFix } from './line-breaks.ts';

/** Long lines hide what they do, and what changed in them. */
export default defineRule({
  id: 'run-line-length',
  property: 'syntax',
  practice: null,
  severity: 'style',
  recommended: false,
  strict: false,
  why: 'style; off by default',
  since: '0.1.0',
  summary: 'Break long RUN lines',
  about: { instructions: ['RUN'] },
  messages: {
    long: {
      text: 'This line has {length} characters, more than {max}, which hides what it does and what a change to it is. Break it before `&&`.',
      aliases: ['sonar/S7020'],
    },
  },
  options: {
    max: { type: 'integer', default: 120, minimum: 20, description: 'Characters a line may have.' },
  },
  fix: 'safe',
  check({ dockerfile, stages, options, report }) {
    const { source } = dockerfile;
    for (const stage of stages) {
      for (const run of stage.withTriggers('RUN')) {
        for (const line of linesOf(run.onbuild ?? run, source)) {
          const text = source.slice(line.start, line.end);
          const length = text.replace(/(?:^|\s)#.*$/, '').trimEnd().length;
          if (length <= options.max || text.includes('://') || text.split(/\s+/, 9).filter(Boolean).length < 7)
            continue;
          const { max } = options;
          const fix = breakFix(stage, run, line, max, dockerfile);
          report('long', { start: line.start + max, end: line.end }, { length, max }, { fix });
        }
      }
    }
  },
});

function* linesOf({ lines }: Instruction, source: string): Generator<Span> {
  for (let start = lines.start; start < lines.end;) {
    const newline = source.indexOf('\n', start);
    const end = newline < 0 ? lines.end : Math.min(newline, lines.end);
    yield { start, end: source[end - 1] === '\r' ? end - 1 : end };
    start = end + 1;
  }
}
