import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { exposedWords, type ExposedWord } from '../ports/words.ts';
import { isRoot } from '../users/root.ts';

export default defineRule({
  id: 'no-privileged-port',
  property: 'container-api',
  practice: 'drop-capabilities',
  severity: 'info',
  recommended: false,
  why: 'since version 20.10 Docker allows it',
  since: '0.1.0',
  summary: 'Unprivileged user with a port below 1024',
  about: { instructions: ['EXPOSE'] },
  messages: {
    privileged: {
      text: 'The container runs as `{user}`, and on some platforms only root, or a capability, may listen on port {port}. Use one from 1024 on, such as {other}.',
      aliases: [],
    },
  },
  yieldsTo: ['no-sshd', 'no-admin-port'],
  fix: 'review',
  check({ stages, report, unknown }) {
    for (const stage of stages) {
      if (!stage.isTarget || stage.windows) continue;
      const user = stage.config.User;
      const words = stage.chain
        .flatMap((one) => exposedWords(one))
        .filter(({ range }) => range !== null && range.from < 1024);
      if (words.length === 0 || grantsPorts(stage)) continue;
      if (user.kind === 'unknown') {
        unknown(words[0]!.word, user.why);
        continue;
      }
      if (isRoot(user.text)) continue;
      for (const exposed of words) {
        const { word, range } = exposed;
        const port = range!.from;
        if (stage.base?.ports?.some((one) => one.split('/')[0] === String(port))) continue;
        const other = port + 8000;
        report('privileged', word, { user: user.text, port, other }, { fix: otherPort(exposed, String(other)) });
      }
    }
  },
});

/** Asks for the port the program is to listen on. */
function otherPort({ word, text, range }: ExposedWord, port: string): Fix | undefined {
  const written = String(range!.from);
  if (range!.from !== range!.to || word.text !== text || !/^\d+(?:\/|$)/.test(text)) return undefined;
  if (!text.startsWith(written)) return undefined;
  const edits = [{ ...word.span(0, written.length), text: port }];
  return { title: 'Expose a port from 1024 on', safety: 'review', edits, gap: port };
}

/** The program gets the capability in the image. */
function grantsPorts({ chain }: Stage): boolean {
  return chain.some((stage) =>
    stage.instructions('RUN').some(({ argument }) => /setcap|cap_net_bind_service/.test(argument.text)),
  );
}
