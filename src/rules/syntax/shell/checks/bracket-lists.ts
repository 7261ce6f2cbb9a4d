/** Lists in brackets, where a shell knows only single characters: `/var/[log,tmp]`. */
import type { Fix } from '../../../define.ts';
import { placeIn } from '../../../../dockerfile/shell/outline.ts';
import { callsOf } from './calls.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { calling, saying, where } from './signs.ts';

/** Programs whose arguments are files: of others brackets may be their own, as in `pip install a[bb,cc]`. */
const programs = ['rm', 'rmdir', 'mkdir', 'cp', 'mv', 'ln', 'touch', 'chmod', 'chown', 'chgrp', 'ls', 'du'];

const list = /^([\w./*?~-]*)\[((?:[A-Za-z][\w.]+,)+[A-Za-z][\w.]+)\]([\w./*?-]*)$/;

/** Two or more words in brackets. */
export const bracketLists = where(
  saying(/\[[A-Za-z][\w.]+,/),
  where(calling(...programs), function* (subject: ShellSubject): Generator<ShellFinding<'list'>> {
    for (const { entry, args } of callsOf(subject, ...programs)) {
      for (const arg of args) {
        const [, before = '', words, behind = ''] = list.exec(arg.text) ?? [];
        if (words === undefined) continue;
        const paths = words.split(',').map((word) => before + word + behind);
        const pos = arg.pos + before.length;
        const written = `[${words}]`;
        const fix: Fix = {
          title: 'Write the paths out',
          safety: 'review',
          edits: [{ ...placeIn(entry, arg), text: paths.join(' ') }],
        };
        const at = placeIn(entry, { pos, end: pos + written.length });
        yield { message: 'list', at, data: { written, first: paths[0]! }, fix };
      }
    }
  }),
);
