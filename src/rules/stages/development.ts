import { once } from '../../dockerfile/notes.ts';
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

/** Images that an editor works in. */
const workspaces = /^(?:mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\/|gitpod\/workspace-)/;

/** A stage whose name or base image says that it is for developers or tests, not for shipping. */
export function isDevelopmentStage(stage: Stage): boolean {
  const { name } = stage;
  if (name !== null && [name, ...name.split(/[-_.]/)].some((part) => names.has(part))) return true;
  return beginning(stage).isWorkspace;
}

const beginning = once((stage: Stage): { readonly isWorkspace: boolean } =>
  stage.parent ? beginning(stage.parent) : { isWorkspace: workspaces.test(stage.from.image?.text ?? '') },
);
