/** Ways out: links, reports, files. Each says whether it worked, in the status region. */
import { h, type Child, type Markup } from '../markup/markup.ts';
import { linksHref } from '../links.ts';
import type { State } from '../state/state.ts';
import { button } from './buttons.ts';

/** Characters of an address that every program takes; up to the second some cut it; beyond there is no link. */
const linkLimits = { everywhere: 8000, most: 60_000 } as const;

/** What stands in the pane of sharing. */
export function sharePanel(state: State): readonly Child[] {
  return [h('div', { class: 'share-columns' }, links(state), reports(), files())];
}

function action(name: string, word: string): Markup {
  return h('li', {}, button('act', name, {}, word));
}

function links({ share, text }: State): Markup {
  if (text === '') return h('div', {}, h('h3', {}, 'Link'), h('p', {}, 'There is no text to share yet.'));
  if (!share) return h('div', {}, h('h3', {}, 'Link'), h('p', {}, 'The link is being made.'));
  if (share.length > linkLimits.most) {
    return h(
      'div',
      {},
      h('h3', {}, 'Link'),
      h(
        'p',
        {},
        `The text is too long for a link: ${share.length.toLocaleString('en')} characters. Copy the report, or download the file and send that.`,
      ),
    );
  }
  return h(
    'div',
    {},
    h('h3', {}, 'Link'),
    h('label', { class: 'vh', for: 'share-address' }, 'Address'),
    h('input', { id: 'share-address', readonly: true, value: share.address }),
    h('ul', {}, action('copy-link', 'Copy link'), action('copy-markdown-link', 'Copy Markdown link')),
    h(
      'p',
      { class: 'note' },
      `${share.length.toLocaleString('en')} characters. The text stands in the address behind #, which browsers do not send.`,
      share.length > linkLimits.everywhere ? ' Some programs cut addresses longer than 8,000.' : '',
    ),
  );
}

function reports(): Markup {
  return h(
    'div',
    {},
    h('h3', {}, 'Report'),
    h(
      'ul',
      {},
      action('copy-report', 'Copy Markdown report'),
      action('download-sarif', 'Download SARIF'),
      action('download-json', 'Download JSON'),
    ),
  );
}

function files(): Markup {
  return h(
    'div',
    {},
    h('h3', {}, 'File'),
    h(
      'ul',
      {},
      action('download-file', 'Download the Dockerfile'),
      action('download-fixed', 'Download it with safe fixes'),
      action('report-false', 'Report a false finding'),
    ),
    h(
      'p',
      { class: 'note' },
      'The report opens a new issue in another site with the finding and its line filled in. You send it.',
    ),
    h('p', {}, h('a', { href: linksHref() }, 'Links and frames for other tools and sites')),
  );
}
