import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { exposedWords } from '../ports/words.ts';
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
  fix: 'none',
  check({ stages, report, unknown }) {
    for (const stage of stages) {
      if (!stage.isTarget || stage.windows) continue;
      const user = stage.config.User;
      const words = stage.chain.flatMap(exposedWords).filter(({ range }) => range !== null && range.from < 1024);
      if (words.length === 0 || grantsPorts(stage)) continue;
      if (user.kind === 'unknown') {
        unknown(words[0]!.word, user.why);
        continue;
      }
      if (isRoot(user.text)) continue;
      for (const { word, range } of words) {
        const port = range!.from;
        if (stage.base?.ports?.some((one) => one.split('/')[0] === String(port))) continue;
        report('privileged', word, { user: user.text, port, other: port + 8000 });
      }
    }
  },
});

/** The program gets the capability in the image. */
function grantsPorts({ chain }: Stage): boolean {
  return chain.some((stage) =>
    stage.instructions('RUN').some(({ argument }) => /setcap|cap_net_bind_service/.test(argument.text)),
  );
}
