/** Another name for the file on show, written in a field in its place. */
import type { App } from './app.ts';
import { renameFile } from './files.ts';

/** Opens the field, with the name to be written over. */
export function beginRenaming(app: App): void {
  app.set({ renaming: { name: app.state().name, problem: null } });
  requestAnimationFrame(() => field(app)?.select());
}

/** What is typed; a problem that was said is looked at again. */
export function typeName(app: App, name: string): void {
  const { renaming } = app.state();
  if (renaming) app.set({ renaming: { name, problem: renaming.problem && problemOf(app, name.trim()) } });
}

/** Keeps the name; one that cannot be kept is said, and the field stays. `refocus`: whether the focus is still here. */
export function endRenaming(app: App, refocus: boolean): void {
  const { renaming, name: before } = app.state();
  if (!renaming) return;
  const name = renaming.name.trim();
  const problem = problemOf(app, name);
  if (problem !== null) {
    app.set({ renaming: { ...renaming, problem } });
    app.say(problem);
    return;
  }
  close(app, refocus);
  if (name === before) return;
  renameFile(app, name);
  app.say(`The file is named ${name}.`);
}

/** Leaves the name as it was. */
export function leaveName(app: App): void {
  close(app, true);
}

function close(app: App, refocus: boolean): void {
  app.set({ renaming: null });
  if (refocus) requestAnimationFrame(() => app.root.querySelector<HTMLElement>('[data-action="rename"]')?.focus());
}

function problemOf(app: App, name: string): string | null {
  const { name: current, names } = app.state();
  if (name === '') return 'The name is empty.';
  return name !== current && names.includes(name) ? `Another open file is named ${name}.` : null;
}

function field(app: App): HTMLInputElement | null {
  return app.root.querySelector('[data-input="name"]');
}
