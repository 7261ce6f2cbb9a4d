import { placeIn } from '../../../../dockerfile/shell/outline.ts';
import { literalText } from '../../../../dockerfile/shell/parts.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { callsOf } from './calls.ts';
import { calling, where } from './signs.ts';

/** `read` without `-r` drops backslashes. */
export const cookedReads = where(calling('read'), function* (subject: ShellSubject): Generator<ShellFinding<'read'>> {
  for (const { entry, name, args } of callsOf(subject, 'read')) {
    if (name.value !== 'read') continue;
    const raw = args.some((arg) => arg.type === 'Word' && /^-[A-Za-z0-9]*r/.test(literalText(arg)));
    if (!raw) yield { message: 'read', at: placeIn(entry, name) };
  }
});
