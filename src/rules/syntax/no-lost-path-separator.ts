import { defineRule, type Fix } from '../define.ts';
import { lostPaths, swallowing, writtenPaths, type LostPath } from './lost-separators.ts';

/** `C:\app` is `C:app` where the backslash is the escape character: paths of Windows lose their separators. */
export default defineRule({
  id: 'no-lost-path-separator',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'the path is not the one that is written',
  since: '0.1.0',
  summary: 'Keep the backslashes of paths from the builder',
  about: { instructions: ['WORKDIR', 'ENV', 'ARG', 'COPY', 'ADD', 'VOLUME'] },
  messages: {
    lost: {
      text: 'The builder takes the backslash for its escape character and makes `{read}` of this. Write `{kept}`, or choose the backtick as escape character in the first line of the file.',
      aliases: [],
    },
    drive: {
      text: 'The builder makes `{read}` of this, and there are no drives here. A source is a path in the build context, and a path in a Linux image begins with `/`.',
      aliases: [],
    },
  },
  yieldsTo: ['copy-destination-directory'],
  fix: 'review',
  check({ dockerfile, model, report }) {
    if (dockerfile.escape !== '\\') return;
    for (const instruction of dockerfile.instructions) {
      const stage = model.stageOf(instruction);
      const linux = stage?.base?.os === 'linux';
      for (const written of writtenPaths(instruction)) {
        const { text, json, isValue, isSource } = written;
        const swallowed = json ? null : swallowing(text, dockerfile);
        const shown = json?.value ?? swallowed ?? text.text;
        const paths = lostPaths(shown, isValue, stage?.windows ?? false);
        const [first] = paths;
        if (!first) continue;
        const separator = isValue && !swallowed ? '\\\\' : '/';
        const place = (start: number, end: number) =>
          swallowed ? { start: text.start + start, end: text.start + end } : text.span(start, end);
        const kept = joined(shown, first, separator);
        const goesOn = swallowed?.length === first.end ? /^\S*/.exec(text.text.slice(first.end - 1))![0] : '';
        const read = joined(shown, first, '') + goesOn;
        const at = json ?? place(first.start, first.end);
        if (first.drive && !isValue && (linux || (isSource && !swallowed))) {
          report('drive', at, { read });
          continue;
        }
        const edits = json
          ? [{ start: json.start, end: json.end, text: JSON.stringify(kept) }]
          : paths.flatMap((path) => path.at.map((index) => ({ ...place(index, index + 1), text: separator })));
        const fix: Fix = { title: 'Keep the separators', safety: 'review', edits };
        report('lost', at, { read, kept }, { fix });
      }
    }
  },
});

/** The path with something else for the backslashes it loses. */
function joined(text: string, { start, end, at }: LostPath, separator: string): string {
  const cuts = [start, ...at.map((index) => index + 1)];
  return cuts.map((from, index) => text.slice(from, at[index] ?? end)).join(separator);
}
