import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Span } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';
import { readMode } from '../paths/modes.ts';
import { entryOf } from '../names/entry.ts';

const narrower: Readonly<Record<string, string>> = { '777': '755', '0777': '0755', '666': '644', '0666': '0644' };

/** Files that everybody may write, or that run as somebody else than who starts them. */
export default defineRule({
  id: 'no-unsafe-permissions',
  property: 'small',
  practice: 'non-root-user',
  severity: 'warning',
  recommended: true,
  why: 'security: it lets any process change what others run',
  since: '0.1.0',
  summary: 'No world-writable or setuid files',
  about: { instructions: ['COPY', 'ADD'], commands: ['chmod', 'mkdir', 'install'] },
  messages: {
    writable: {
      text: 'The mode `{mode}` lets every user of the container write there, so a process that is broken into can change what others read and run. Give the files an owner, and only the owner the right to write; a directory that all share takes the sticky bit, `1777`.',
      aliases: ['sonar/S2612'],
    },
    setuid: {
      text: 'With the mode `{mode}` the program runs as its owner, whoever starts it: a way up to root where the owner is root. Leave the bit out, and start the container with the user it needs.',
      aliases: ['sonar/S2612', 'dockle/CIS-DI-0008', 'cis/4.8'],
    },
  },
  options: {
    setuid: { type: 'boolean', default: true, description: 'Report programs that run as their owner.' },
  },
  fix: 'review',
  differences: {
    dockle:
      'dockle looks at the finished image. A setgid bit alone is usual for shared directories and no finding here.',
  },
  check({ stages, options, report, unknown }) {
    for (const stage of stages) {
      for (const copy of stage.withTriggers('COPY', 'ADD')) {
        const flag = copy.flags.find(({ name }) => name === 'chmod')?.value;
        if (!flag) continue;
        const value = stage.resolve(flag, copy);
        if (value.kind === 'unknown') unknown(flag, value.why);
        else judge(value.text, flag, flag.text === value.text);
      }
      for (const { command } of stage.commands(['chmod', 'mkdir', 'install'])) {
        const word = command.name === 'chmod' ? command.operands[0] : modeOf(command);
        if (word?.value && !isTemporary(command))
          judge(word.value, word, word.text === word.value && word.end - word.start === word.text.length);
      }
    }

    function judge(mode: string, at: Span, isLiteral: boolean): void {
      const read = readMode(mode);
      const fix = isLiteral ? narrowed(mode, at) : null;
      if (read?.worldWritable) report('writable', at, { mode }, { fix });
      else if (read?.setuid && options.setuid) report('setuid', at, { mode });
    }
  },
});

/** The value of `-m 777` and `--mode=777`. */
function modeOf(command: SimpleCommand): ShellWord | null | undefined {
  return command.valueOf('-m', '--mode');
}

/** What `mktemp` made is not kept: `chmod 777 "$dir"` lets another user of the build in. */
function isTemporary({ operands, script }: SimpleCommand): boolean {
  const files = operands.slice(1);
  return (
    files.length > 0 &&
    files.every(({ text }) => {
      const name = /^"?\$\{?(\w+)\}?"?$/.exec(text)?.[1];
      return (
        name !== undefined && [`${name}=$(mktemp`, `${name}="$(mktemp`].some((made) => script.text.text.includes(made))
      );
    })
  );
}

function narrowed(mode: string, { start, end }: Span): Fix | null {
  const text = entryOf(narrower, mode);
  return text === undefined ? null : { title: `Use ${text}`, safety: 'review', edits: [{ start, end, text }] };
}
