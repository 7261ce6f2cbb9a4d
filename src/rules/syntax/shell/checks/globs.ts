/** Globs that become something else than a list of files. */
import { commandWord } from '../../../../dockerfile/shell/context.ts';
import { placeIn } from '../../../../dockerfile/shell/outline.ts';
import { hasGlob, partsOf } from '../../../../dockerfile/shell/parts.ts';
import type { Span } from '../../../../dockerfile/tree.ts';
import type { Fix } from '../../../define.ts';
import { ofMessages, type ShellFinding, type ShellSubject } from './check.ts';
import { saying, where } from './signs.ts';

/** Globs in the place of file names; `pattern` for those that find is given to match names with. */
export const globsAsArguments = where(saying(/\s[*?]/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'glob' | 'pattern'>
> {
  for (const entry of outline.of('Command')) {
    const { name, args } = entry.node;
    if (!name || /^((.*\/)?(echo|printf)|\[)$/.test(name.value)) continue;
    for (const [index, arg] of args.entries()) {
      if (arg.text === '--' || arg.text === ':::' || arg.text === '::::') break;
      if (!/^[*?]/.test(arg.text) || arg.type !== 'Word' || arg === commandWord(entry.node)) continue;
      const first = partsOf(arg)[0];
      const option = args[index - 1]?.text ?? '';
      if (first?.type !== 'Glob' || takesPattern.test(option)) continue;
      const at = placeIn(entry, first);
      const isPattern = name.value === 'find' && findsNames.test(option);
      if (isPattern) yield { message: 'pattern', at, data: { written: arg.text } };
      else yield { message: 'glob', at, data: { written: arg.text }, fix: inFolder(at) };
    }
  }
});

/** Those that become an option where a file's name begins with a dash. */
export const optionLikeGlobs = ofMessages(globsAsArguments, 'glob');

/** Options whose value is a pattern for the program, not a list of files: `tar --exclude *.o`. */
const takesPattern = /^--(?:exclude|include)(?:-dir)?$/;
const findsNames = /^-(?:i?(?:name|path|regex|lname)|i?wholename)$/;

function inFolder({ start }: Span): Fix {
  return { title: 'Begin the name with `./`', safety: 'review', edits: [{ start, end: start, text: './' }] };
}

/** A glob in the place of the program. */
export const globCommands = where(saying(/[*?[]/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'glob'>
> {
  for (const entry of outline.of('Command')) {
    const { name } = entry.node;
    if (name && hasGlob(name)) yield { message: 'glob', at: placeIn(entry, name), data: { written: name.text } };
  }
});
