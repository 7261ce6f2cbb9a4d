/** Commands that serve others of a RUN and are nothing without them. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { removes } from './cleanup.ts';
import { familyOf, isRefresh } from './families.ts';

/** Refreshes a package index, or empties a cache. */
export function onlyServesInstalls(command: SimpleCommand): boolean {
  const family = familyOf(command);
  if (!family) return removesIndexes(command);
  const sub = command.operands[0]?.value ?? '';
  return isRefresh(command) || ['clean', 'autoclean', 'autoremove'].includes(sub);
}

const directories = ['/var/lib/apt', '/var/cache'];

/** `rm -rf /var/lib/apt/lists/*`, and nothing else. */
export function removesIndexes(command: SimpleCommand): boolean {
  return removes(command, directories) && command.operands.every(({ value }) => isCache(value ?? ''));
}

function isCache(path: string): boolean {
  return path.startsWith('/var/lib/apt/lists') || path.startsWith('/var/cache/');
}

/** A command, and with it the others of its RUN where all of them serve it and clean up behind it. */
export function withServants(command: SimpleCommand, commands: readonly SimpleCommand[]): readonly SimpleCommand[] {
  const others = commands.filter((one) => one !== command);
  return others.every(onlyServesInstalls) && others.some(cleans) ? commands : [command];
}

function cleans(command: SimpleCommand): boolean {
  return removesIndexes(command) || command.operands[0]?.value === 'clean';
}
