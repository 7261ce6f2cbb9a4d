/** What stands in the place of the findings where there are none, and notices above them. Plain: what is, and what to do. */
import type { Result } from '../../checker/types.ts';
import { h, type Child, type Markup } from '../markup/markup.ts';
import { count } from '../markup/prose.ts';
import { mark } from '../marks.ts';
import { ruleHref } from '../links.ts';
import { sizeInWords, sizeLimit } from '../state/files.ts';
import { yamlFiles } from '../state/settings.ts';
import type { RuleFacts } from '../state/scorecard.ts';
import type { Notice, State } from '../state/state.ts';
import { button } from './buttons.ts';
import { exampleLinks } from './examples.ts';
import { filesNotice } from './files-notice.ts';

/** No text yet. */
export function emptyState(): Markup {
  return h(
    'div',
    { class: 'state empty', key: 'empty' },
    h('h2', {}, 'Paste a Dockerfile, or drop one here.'),
    h(
      'p',
      {},
      button('act', 'open', {}, 'Open a file'),
      ', or start from an example: ',
      ...exampleLinks().flatMap((link, index) => [index > 0 ? ' ' : null, link]),
    ),
  );
}

/** No finding: how many rules had something to look at, and which. */
export function cleanState(result: Result, rules: readonly RuleFacts[]): Markup {
  const silent = rules.length - result.checked.length;
  const looked = `${count(result.checked.length, 'rule')} had something to look at${silent > 0 ? `, ${silent} had not` : ''}.`;
  return h(
    'div',
    { class: 'state clean', key: 'clean' },
    h('h2', {}, mark('holds'), 'Nothing to mark.'),
    h('p', {}, looked),
    h('details', {}, h('summary', {}, 'What was checked'), checkedList(result, rules)),
  );
}

function checkedList(result: Result, rules: readonly RuleFacts[]): Markup {
  const summaries = new Map(rules.map((rule) => [rule.id, rule.summary]));
  return h(
    'ul',
    { class: 'checked' },
    ...result.checked.map((id) =>
      h('li', {}, h('a', { href: ruleHref(id) }, h('code', {}, id)), ` ${summaries.get(id) ?? ''}`),
    ),
  );
}

/** The text is something else: `YAML`, `a script`. */
export function notDockerfile(looks: string): Markup {
  return h(
    'div',
    { class: 'state', key: 'not-a-dockerfile' },
    h('h2', { class: 'severity error' }, mark('error'), 'Line 1'),
    h('p', {}, `This looks like ${looks}. A Dockerfile starts with FROM, ARG, a comment or a directive.`),
  );
}

const damages = {
  damaged: 'The link is damaged or cut short, so its text cannot be read. Ask for it again, or for the file itself.',
  'too-new':
    'The link was made by a newer version of this page. Load the page again; if that does not help, ask for the file itself.',
  'too-large': `The link holds more than the checker takes, ${sizeInWords(sizeLimit)}. Ask for the file itself.`,
} as const;

/** The notice above the findings; null where there is none. */
export function noticeView(state: State): Child {
  const { notice } = state;
  if (!notice) return null;
  return h(
    'div',
    { class: 'notice', key: 'notice' },
    ...noticeText(notice, state),
    button('act', 'dismiss', {}, 'Close'),
  );
}

function noticeText(notice: Notice, state: State): readonly Child[] {
  switch (notice.kind) {
    case 'too-large':
      return [
        heading('error', sizeInWords(notice.bytes)),
        h('p', {}, `That is more than the checker takes, ${sizeInWords(sizeLimit)}. Your last text is still here.`),
      ];
    case 'stopped':
      return stopped(notice.reason);
    case 'link-opened':
      return [linkOpened(state)];
    case 'link-unreadable':
      return [
        heading('warning', 'This link cannot be read'),
        h('p', {}, damages[notice.damage], ' Your own draft is untouched.'),
      ];
    case 'files':
      return filesNotice(notice);
    case 'settings-unread':
      return settingsUnread(state);
    case 'unchecked':
    case 'failed':
      return [h('p', {}, notice.text)];
  }
}

function stopped(reason: 'crashed' | 'too-long'): readonly Markup[] {
  const why = reason === 'too-long' ? 'It ran for over two seconds' : 'It failed';
  return [
    heading('warning', 'The check stopped'),
    h(
      'p',
      {},
      `${why} and was started again. The text is kept. `,
      button('act', 'check', {}, 'Check again'),
      ' ',
      button('act', 'report-crash', {}, 'Report this file'),
    ),
  ];
}

function linkOpened({ kept }: State): Markup {
  return h(
    'p',
    {},
    'This came by a link. ',
    ...(kept.length > 0
      ? ['Your own draft is kept: ', button('act', 'draft', {}, 'go back to it')]
      : ['Nothing of yours was replaced.']),
  );
}

function settingsUnread({ settings }: State): readonly Markup[] {
  const words = `${yamlFiles(settings).join(' and ')}: kept, and read once there is a network. `;
  return [
    heading('warning', 'Settings not used yet'),
    h('p', {}, words, button('act', 'read-settings', {}, 'Try again')),
  ];
}

function heading(name: 'error' | 'warning', words: string): Markup {
  return h('p', { class: `severity ${name}` }, mark(name), words);
}
