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
  'testrunner',
  'lint',
]);

/** A stage whose name says that it is for developers or tests, not for shipping. */
export function isDevelopmentStage({ name }: Stage): boolean {
  return name !== null && [name, ...name.split(/[-_.]/)].some((part) => names.has(part));
}
