import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { wordsBehindName } from '../fixes/added-words.ts';
import { backgroundOf, type Background } from '../servers/background.ts';
import { mayBeConfigured } from '../servers/configuration.ts';
import { serversInBuild } from '../start/servers-in-build.ts';
import { mainProcessOf } from '../start/main-process.ts';

/** A container lives as long as its main process; a server that forks leaves that to a parent that ends. */
export default defineRule({
  id: 'run-in-foreground',
  property: 'linux-process',
  practice: 'run-in-foreground',
  severity: 'error',
  recommended: true,
  why: 'the container exits at once',
  since: '0.1.0',
  summary: 'The server must stay in the foreground',
  about: { instructions: ['CMD', 'ENTRYPOINT', 'RUN'] },
  messages: {
    daemon: {
      text: '`{server}` goes to the background, the main process ends, and the container with it. Add `{words}`, so that it stays in front.',
      aliases: [],
    },
    starter: {
      text: '`{command}` starts a server in the background and ends, and the container with it. Start the server itself, in front.',
      aliases: [],
    },
    build: {
      text: '`{command}` runs while the image is built, not in the container, and the build waits for a server that does not end. Write `CMD` in place of `RUN`.',
      aliases: [],
    },
  },
  yieldsTo: ['no-background-process', 'no-sshd', 'no-restart-loop'],
  fix: 'review',
  check({ stages, report, unknown }) {
    for (const stage of stages) {
      for (const { run, command, name, fix } of serversInBuild(stage)) {
        report('build', command, { command: name }, { covers: run, fix });
      }
      const main = stage.isTarget && !stage.windows ? mainProcessOf(stage) : null;
      if (!main) continue;
      const { command, instruction } = main;
      const background = isInitScript(command) ? started : backgroundOf(command, stage.base?.name ?? null);
      if (!background) continue;
      const name = command.name!;
      if (background.configurable && mayBeConfigured(stage, name)) {
        unknown(command, `a configuration in the image may keep \`${name}\` in front`);
      } else if (background.configurable && stage.base === null && !stage.scratch) {
        unknown(command, `whether the base image keeps \`${name}\` in front is not known`);
      } else {
        const details = { covers: main.file === null ? instruction : command, fix: fixOf(command, background) };
        if (background.words === null) report('starter', command, { command: shortly(command) }, details);
        else report('daemon', command.nameSpan, { server: name, words: background.words.join(' ') }, details);
      }
    }
  },
});

const started: Background = { words: null, configurable: false };

/** `/etc/init.d/cron start`. */
function isInitScript({ args, node, script }: SimpleCommand): boolean {
  const path = node?.name ? node.name.text : script.text.text;
  return path.startsWith('/etc/init.d/') && /^(?:re)?start$/.test(args[0]?.value ?? '');
}

function shortly({ name, args }: SimpleCommand): string {
  return [name, ...args.slice(0, 2).map(({ value }) => value)].join(' ');
}

function fixOf(command: SimpleCommand, { words }: Background): Fix | undefined {
  const edit = words && wordsBehindName(command, words);
  return edit ? { title: `Keep \`${command.name}\` in front`, safety: 'review', edits: [edit] } : undefined;
}
