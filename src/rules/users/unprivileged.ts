import type { Instruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { UserNumbers } from './numbers.ts';
import { isRoot } from './root.ts';

/** Whether a USER, a name or number with or without a group, is known to be somebody else than root. */
export function isUnprivileged(user: string, stage: Stage, at: Instruction, numbers: UserNumbers): boolean {
  const [name = ''] = user.split(':');
  if (isRoot(name)) return false;
  if (/^\d+$/.test(name) || name === 'nobody' || numbers.isUnprivileged(name, stage, at)) return true;
  const { base } = stage;
  if (base?.confidence !== 'source' || numbers.of(name, stage, at) !== null) return false;
  return base.user === name || base.accounts.includes(name);
}
