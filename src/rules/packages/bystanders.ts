/** Steps that have nothing to do with the files of the project. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Instruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { familyOf } from './families.ts';

const settings = new Set(['ARG', 'ENV', 'EXPOSE', 'LABEL', 'WORKDIR']);

/** A package by its name, with or without a version. A file in the project would have an ending or a path. */
const packageName = /^(?:@[\w-]+\/)?\w[\w@.:=<>~^+-]*$/;
const file = /\.(?:apk|deb|gz|rpm|tgz|txt|whl|zip)$/;

/** Sets something, or installs packages of the system and tools by their names. */
export function readsNothing(stage: Stage, one: Instruction): boolean {
  if (one.onbuild) return false;
  if (one.name !== 'RUN') return settings.has(one.name);
  const commands = stage.commandsOf(one);
  return one.flags.length === 0 && one.heredocs.length === 0 && commands.length > 0 && commands.every(installsByName);
}

function installsByName(command: SimpleCommand): boolean {
  const { name, operands, node } = command;
  if (node === null || node.redirects.length > 0) return false;
  const words = operands.map(({ value }) => value ?? '$');
  if (name === 'rm') return words.every((word) => /^\/(?:var|tmp|root)\//.test(word));
  if (words.some((word) => !packageName.test(word) || file.test(word))) return false;
  const [sub, first] = words;
  switch (name) {
    case 'pip':
    case 'pip3':
      return sub === 'install' && first !== undefined && !command.has('-r', '--requirement', '-e', '--editable', '-c');
    case 'npm':
      return first !== undefined && command.has('-g', '--global');
    case 'corepack':
      return sub === 'enable' || first !== undefined;
    default:
      return familyOf(command) !== undefined;
  }
}
