/** Globs that become something else than a list of files. */
import { commandWord } from '../../../../dockerfile/shell/context.ts';
import { placeIn } from '../../../../dockerfile/shell/outline.ts';
import { hasGlob, partsOf } from '../../../../dockerfile/shell/parts.ts';
import type { Fix } from '../../../define.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { saying, where } from './signs.ts';

/** Globs that become an option where a file's name begins with a dash. */
export const optionLikeGlobs = where(saying(/\s[*?]/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'glob'>
> {
  for (const entry of outline.of('Command')) {
    const { name, args } = entry.node;
    if (!name || /^((.*\/)?(echo|printf)|\[)$/.test(name.value)) continue;
    for (const [index, arg] of args.entries()) {
      if (arg.text === '--' || arg.text === ':::' || arg.text === '::::') break;
      if (!/^[*?]/.test(arg.text) || arg.type !== 'Word' || arg === commandWord(entry.node)) continue;
      const first = partsOf(arg)[0];
      if (first?.type !== 'Glob' || takesPattern(name.value, args[index - 1]?.text ?? '')) continue;
      const at = placeIn(entry, first);
      const fix: Fix = {
        title: 'Begin the name with `./`',
        safety: 'review',
        edits: [{ start: at.start, end: at.start, text: './' }],
      };
      yield { message: 'glob', at, data: { written: arg.text }, fix };
    }
  }
});

/** Options whose value is a pattern for the program, not a list of files: `tar --exclude *.o`, `find -name *.o`. */
function takesPattern(program: string, option: string): boolean {
  if (program === 'find' && /^-(?:i?(?:name|path|regex|lname)|i?wholename)$/.test(option)) return true;
  return /^--(?:exclude|include)(?:-dir)?$/.test(option);
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
