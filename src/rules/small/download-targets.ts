/** Where programs put what they load. */
import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';

/** Target of `curl -o`, `curl -O`, `wget`, `dd of=` and `git clone`; none for other commands. */
export function targetOf(command: SimpleCommand): ShellWord | null | undefined {
  if (command.name === 'curl')
    return command.valueOf('-o', '--output') ?? (command.has('-O', '--remote-name') ? remoteName(command) : undefined);
  if (command.name === 'wget')
    return (
      command.valueOf('-O', '--output-document') ??
      (command.has('-O', '-P', '--directory-prefix', '-i', '--input-file') ? undefined : remoteName(command))
    );
  if (command.name === 'dd') return ddOutput(command);
  return command.name === 'git' && command.operands[0]?.value === 'clone' && !command.has('-C')
    ? cloneOf(command)
    : undefined;
}

/** The directory that is named, or that of the name of the repository. */
function cloneOf({ operands }: SimpleCommand): ShellWord | undefined {
  const [, address, directory] = operands;
  const name = /[/:]([\w.-]+?)(?:\.git)?\/?$/.exec(address?.value ?? '')?.[1];
  if (directory || !address || !name) return directory;
  return { start: address.start, end: address.end, text: address.text, value: name };
}

/** The last part of the address, under which it is stored. */
function remoteName({ operands }: SimpleCommand): ShellWord | undefined {
  const [word] = operands;
  const name = /^(?:https?|ftp):\/\/[^?#]*\/([^/?#]+)$/.exec(word?.value ?? '')?.[1];
  if (!word || !name || operands.length > 1) return undefined;
  return { start: word.start, end: word.end, text: word.text, value: name };
}

/** The path behind `of=`. */
function ddOutput({ args }: SimpleCommand): ShellWord | undefined {
  const word = args.find(({ value }) => value?.startsWith('of='));
  return word && { start: word.start, end: word.end, text: word.text, value: word.value!.slice('of='.length) };
}
