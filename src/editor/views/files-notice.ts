/** What became of files that were opened, dropped or pasted. */
import { h, type Child } from '../markup/markup.ts';
import { knownNames, sizeInWords, sizeLimit, type Refused } from '../state/files.ts';
import type { Notice } from '../state/state.ts';

/** As many as are named one by one. */
const named = 5;

/** Which files are used as settings, and which are not opened, why, and which would be. */
export function filesNotice({ used, refused, replaced }: Extract<Notice, { kind: 'files' }>): readonly Child[] {
  const more = refused.length - named;
  return [
    h(
      'div',
      { class: 'files' },
      used.length === 0
        ? null
        : h('p', {}, `${used.join(', ')} ${used.length > 1 ? 'are' : 'is'} in the settings and used.`),
      ...refused
        .slice(0, named)
        .map((file) => h('p', {}, h('strong', {}, file.name.slice(0, 80)), ` is not opened: ${reason(file)}.`)),
      more > 0 ? h('p', {}, `${more} more ${more > 1 ? 'are' : 'is'} not opened.`) : null,
      refused.length === 0
        ? null
        : h(
            'p',
            { class: 'note' },
            `The checker opens ${knownNames}, and files that begin as a Dockerfile does.`,
            replaced ? '' : ' Your text is still here.',
          ),
    ),
  ];
}

function reason({ why, bytes }: Refused): string {
  switch (why) {
    case 'binary':
      return 'it is not text';
    case 'other':
      return 'neither its name nor its first line is that of a Dockerfile';
    case 'too-large':
      return `${sizeInWords(bytes)} is more than the checker takes, ${sizeInWords(sizeLimit)}`;
    case 'unreadable':
      return 'it is a folder, or cannot be read';
  }
}
