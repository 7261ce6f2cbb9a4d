import type { SimpleCommand } from '../../dockerfile/shell/types.ts';

const harmless = new Set(
  'rm echo true : set export cd mkdir touch cat cp mv ln chmod chown sed grep test [ exit ls sleep date printf apt-key apt-mark apt-cache groupadd useradd adduser addgroup usermod'.split(
    ' ',
  ),
);

/** Whether a command neither installs packages or loads their lists, nor starts anything that could. */
export function isHarmless(command: SimpleCommand): boolean {
  return command.name === null ? isAssignment(command) : harmless.has(command.name);
}

function isAssignment({ start, nameSpan, args, assignments }: SimpleCommand): boolean {
  return assignments.length > 0 && args.length === 0 && nameSpan.start === start;
}
