import type { Word } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';
import { exposedWords } from '../ports/words.ts';
import { triggers, triggersDifference, withoutTriggers } from '../stages/triggers.ts';

/** Which port of the host leads to a container is said when it is started. */
export default defineRule({
  id: 'expose-container-port-only',
  property: 'container-api',
  practice: 'declare-ports',
  severity: 'error',
  recommended: true,
  why: 'deprecated, and on its way to a build error',
  since: '0.1.0',
  summary: 'EXPOSE takes container ports only',
  about: { instructions: ['EXPOSE'] },
  messages: {
    host: {
      text: '`{port}` names an address or a port of the host, which EXPOSE ignores and will refuse one day. Keep the container port, and publish it with `-p` at run time.',
      aliases: ['buildkit/ExposeInvalidFormat', 'dockerfilelint/expose_host_port'],
    },
  },
  options: { triggers },
  presets: { buildkit: withoutTriggers },
  yieldsTo: ['no-trailing-comment'],
  fix: 'safe',
  differences: { buildkit: triggersDifference },
  check({ stages, options, report }) {
    for (const stage of stages) {
      for (const { word, text } of exposedWords(stage, options.triggers))
        if (namesHost(text)) report('host', word, { port: text }, { fix: containerPort(word) });
    }
  },
});

/** `:80` and `::80` name neither an address nor a port. */
function namesHost(text: string): boolean {
  return text.lastIndexOf(':') > 1 || /^[^:]:/.test(text);
}

/** Nothing where a variable brings the colon. */
function containerPort(word: Word): Fix | readonly Fix[] {
  const kept = word.text.slice(word.text.lastIndexOf(':') + 1);
  if (/["'$\\`]/.test(word.text) || kept === '') return [];
  const edit = { ...word.span(0, word.text.length - kept.length), text: '' };
  return { title: 'Keep the container port', safety: 'safe', edits: [edit] };
}
