import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';
import { runDownloads } from '../downloads/interpreters.ts';
import { runText } from '../downloads/powershell.ts';
import { isVerification } from '../downloads/verification.ts';
import { installs } from '../start/installers.ts';

export default defineRule({
  id: 'verify-downloads',
  property: 'immutable',
  practice: 'pinned-dependencies',
  severity: 'warning',
  recommended: true,
  why: 'security: whatever the server sends is executed',
  since: '0.1.0',
  summary: 'Check the hash or signature of downloads, never pipe them into a shell',
  about: { instructions: ['RUN'] },
  messages: {
    executed: {
      text: '`{interpreter}` runs whatever `{fetch}` gets, so the server decides at every build what happens in it. Download a file of one version, check its hash or signature, then run it: `ADD --checksum=sha256:…`.',
      aliases: [],
    },
    unchecked: {
      text: 'Nothing in this `RUN` checks what `{fetch}` gets, so two builds can contain different things. Compare it with a known hash or signature: `sha256sum -c`, `gpg --verify`.',
      aliases: [],
    },
  },
  options: {
    files: {
      type: 'boolean',
      default: false,
      description: 'Report downloads into files too, where nothing after them in the same RUN checks them.',
    },
  },
  yieldsTo: ['no-unverified-tls'],
  fix: 'none',
  check({ stages, options, report }) {
    for (const stage of stages)
      for (const run of stage.withTriggers('RUN')) {
        const text = runText(run, stage);
        if (text) report('executed', text.at, text, { covers: text.covers });
        if (text) continue;
        const commands = stage.commandsOf(run);
        if (!commands.some(({ name }) => name === 'curl' || name === 'wget')) continue;
        const byScript = Map.groupBy(commands, ({ script }) => script);
        const [download] = [...byScript].flatMap(([script, own]) => runDownloads(script, own));
        if (download) {
          const { fetch, interpreter, span } = download;
          const data = { interpreter: interpreter.name!, fetch: fetch.name! };
          report('executed', interpreter.nameSpan, data, { covers: span });
        } else if (options.files) {
          const fetch = uncheckedDownload(commands);
          if (fetch) report('unchecked', fetch, { fetch: fetch.name! });
        }
      }
  },
});

/** The first download into a file behind which nothing is checked. */
function uncheckedDownload(commands: readonly SimpleCommand[]): SimpleCommand | undefined {
  const lastCheck = commands.findLastIndex(isVerification);
  return commands.find(
    (command, index) =>
      index > lastCheck && (command.name === 'curl' || command.name === 'wget') && installs(command) !== null,
  );
}
