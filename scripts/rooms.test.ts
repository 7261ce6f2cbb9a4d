import { resolve } from 'node:path';
import { Linter, type Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import rooms from './rooms.mjs';

const root = resolve(import.meta.dirname, '..');

function lint(path: string, code: string): string[] {
  const linter = new Linter({ cwd: root });
  const config = {
    files: ['**/*.ts'],
    plugins: { house: { rules: { rooms: rooms as Rule.RuleModule } } },
    rules: { 'house/rooms': 'error' },
  } satisfies Linter.Config;
  return linter.verify(code, [config], { filename: resolve(root, path) }).map((m) => m.message);
}

describe('the arrows of the house', () => {
  it('lets a room import what is to its right', () => {
    expect(lint('src/checker/run.ts', `import { x } from '../model/model.ts'; x();`)).toEqual([]);
    expect(lint('src/pages/x.ts', `import { x } from '../checker/run.ts'; x();`)).toEqual([]);
  });
  it('refuses an arrow backwards', () => {
    expect(lint('src/model/model.ts', `import { x } from '../rules/all.ts'; x();`)).toEqual([
      '`model` may not import `rules`: it may import dockerfile.',
    ]);
    expect(lint('src/dockerfile/parse.ts', `export { x } from '../index.ts';`)).toEqual([
      '`dockerfile` may not import `index`: it may import nothing else.',
    ]);
  });
  it('keeps Node, packages and the DOM out of the engine', () => {
    expect(lint('src/rules/a.ts', `import fs from 'node:fs'; fs.x(document, Date.now());`)).toEqual([
      '`rules` may not import the package `node:fs`: it runs in a page, a worker and a terminal alike.',
      '`document` is not known in `rules`: no DOM, no Node, no clock, no network below the adapters.',
      '`Date` is not known in `rules`: no DOM, no Node, no clock, no network below the adapters.',
    ]);
  });
  it('keeps the global object out of the engine, by which the DOM would come in', () => {
    expect(lint('src/model/a.ts', `globalThis.document.title = '';`)).toEqual([
      '`globalThis` is not known in `model`: no DOM, no Node, no clock, no network below the adapters.',
    ]);
  });
  it('asks for the ending', () => {
    expect(lint('src/rules/a.ts', `import { b } from './b'; b();`)).toEqual([
      'Imports in `rules` end in `.ts`, so that Node runs the file as it is.',
    ]);
  });
  it('leaves tests and other rooms alone', () => {
    expect(lint('src/rules/a.test.ts', `import fs from 'node:fs'; fs.x(document);`)).toEqual([]);
    expect(lint('scripts/a.ts', `import { x } from '../src/pages/x.ts'; x(document);`)).toEqual([]);
  });
});
