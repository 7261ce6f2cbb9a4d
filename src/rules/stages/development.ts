import type { Stage } from '../../model/types.ts';

const names = new Set([
  'dev',
  'development',
  'dev-env',
  'dev-envs',
  'devcontainer',
  'local',
  'debug',
  'test',
  'tests',
  'testing',
  'lint',
]);

/** A stage whose name says that it is for developers or tests, not for shipping. */
export function isDevelopmentStage({ name }: Stage): boolean {
  return name !== null && names.has(name);
}
