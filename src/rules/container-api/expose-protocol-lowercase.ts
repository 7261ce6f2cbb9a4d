import type { Word } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';
import { exposedWords } from '../ports/words.ts';
import { triggers, triggersDifference, withoutTriggers } from '../stages/triggers.ts';

export default defineRule({
  id: 'expose-protocol-lowercase',
  property: 'container-api',
  practice: 'declare-ports',
  severity: 'style',
  recommended: false,
  why: 'it is a matter of style',
  since: '0.1.0',
  summary: 'Write the EXPOSE protocol in lower case',
  about: { instructions: ['EXPOSE'] },
  messages: {
    casing: {
      text: 'The protocol `{protocol}` is written `{lower}` in the image and in all tools that show it. Write it in lower case here too.',
      aliases: ['buildkit/ExposeProtoCasing'],
    },
  },
  options: { triggers },
  presets: { buildkit: withoutTriggers },
  fix: 'safe',
  differences: { buildkit: triggersDifference },
  check({ stages, options, report }) {
    for (const stage of stages)
      for (const { word, text, range } of exposedWords(stage, options.triggers)) {
        const protocol = text.slice(text.indexOf('/') + 1);
        // What is no protocol in any case is valid-port's.
        if (!range || !text.includes('/') || protocol === range.protocol) continue;
        const data = { protocol, lower: range.protocol };
        report('casing', placeOf(word, protocol), data, { fix: lowerCase(word, protocol) });
      }
  },
});

/** The protocol itself; the word where it comes out of a variable. */
function placeOf(word: Word, protocol: string) {
  const at = word.text.length - protocol.length;
  return word.text.endsWith(`/${protocol}`) ? word.span(at, word.text.length) : word;
}

function lowerCase(word: Word, protocol: string): Fix | readonly Fix[] {
  if (!word.text.endsWith(`/${protocol}`)) return [];
  const edit = { ...placeOf(word, protocol), text: protocol.toLowerCase() };
  return { title: 'Write the protocol in lower case', safety: 'safe', edits: [edit] };
}
