import { defaultPath } from './predefined.ts';
import { Scope, type Binding, type Names } from './scope.ts';
import { defaultShell } from './shells.ts';
import type { BuildState, StageContext } from './state.ts';
import type { BaseImage, Command, Value } from './types.ts';
import { known, nothing, unknown } from './values.ts';

/** What a stage is built on when that is no other stage. */
export type Root =
  { readonly kind: 'scratch' } | { readonly kind: 'image'; readonly image: Value; readonly base: BaseImage | null };

/** A name that no ARG or ENV of the stage defines: nothing on scratch, else the base image may define it. */
export function undeclaredOn(root: Root, name: string): Binding {
  const rest = { name, source: null } as const;
  if (root.kind === 'scratch') return { ...rest, from: 'predefined', value: nothing, unset: true };
  const why = `no ARG or ENV of this file sets \`${name}\` here, and ${imageName(root)} may`;
  return { ...rest, from: 'base', value: unknown(why), unset: false };
}

/** The state FROM makes of an image or of scratch. */
export function initialState(root: Root, names: Names, context: Pick<StageContext, 'windows' | 'base'>): BuildState {
  const base = root.kind === 'image' ? root.base : null;
  return {
    scope: initialScope(root, names, context.windows),
    user: initialUser(root),
    workdir: initialWorkdir(root, context.windows),
    shell: defaultShell(context.windows, base),
    namedShell: null,
    entrypoint: commandOfBase(base?.entrypoint),
    cmd: commandOfBase(base?.cmd),
    cmdInStage: false,
    healthcheck: null,
    stopSignal: base?.stopSignal ? known(base.stopSignal) : null,
  };
}

/** PATH is always set outside Windows: by the base image, or by the builder where that does not. */
function initialScope(root: Root, names: Names, windows: boolean): Scope {
  const empty = Scope.empty(names);
  if (root.kind === 'scratch') {
    if (windows) return empty;
    return empty.with({ name: 'PATH', value: known(defaultPath), source: null, from: 'predefined', unset: false });
  }
  return [...(windows ? [] : ['PATH']), ...(root.base?.env ?? [])].reduce(
    (scope, name) => scope.with({ name, value: setBy(root, name), source: null, from: 'base', unset: false }),
    empty,
  );
}

function setBy(root: Root, name: string): Value {
  return unknown(`${imageName(root)} sets \`${name}\``);
}

function initialUser(root: Root): Value {
  if (root.kind === 'scratch') return nothing;
  const { base } = root;
  if (base === null || base.user === null) return unknown(`${imageName(root)} may set a user`);
  // That an image sets no user is worth an error elsewhere, so it takes a sure source to say so.
  if (base.user === '' && base.confidence !== 'source') return unknown(`${imageName(root)} may set a user`);
  return known(base.user);
}

function initialWorkdir(root: Root, windows: boolean): Value {
  if (root.kind === 'scratch') return known(windows ? 'C:\\' : '/');
  const workdir = root.base?.workdir ?? null;
  if (workdir === null) return unknown(`${imageName(root)} may set a working directory`);
  return known(workdir === '' ? '/' : workdir);
}

function commandOfBase(argv: readonly string[] | null | undefined): Command | null {
  return argv && argv.length > 0 ? { form: 'exec', argv, instruction: null } : null;
}

function imageName(root: Root): string {
  if (root.kind === 'scratch' || root.image.kind === 'unknown') return 'the base image';
  return `the base image \`${root.image.text}\``;
}
