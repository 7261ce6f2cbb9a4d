import { expect, test } from 'vitest';
import { initialState, type State } from '../state/state.ts';
import type { App } from './app.ts';
import { namesBroughtBack, rememberNames } from './opened-names.ts';

function appWith(first: Partial<State>) {
  let state = { ...initialState, ...first };
  const app = { state: () => state } as App;
  return {
    open(after: Pick<State, 'text' | 'name' | 'names'>) {
      rememberNames(app, after);
      state = { ...state, ...after };
    },
    bring: (text: string) => (state = { ...state, ...namesBroughtBack(app, text), text }),
    shown: () => [state.name, state.names],
  };
}

test('undo and redo of an opening bring the name along', () => {
  const { open, bring, shown } = appWith({ text: 'a' });
  open({ text: 'b', name: 'api.Dockerfile', names: ['api.Dockerfile', 'web.Dockerfile'] });
  bring('a');
  expect(shown()).toEqual(['Dockerfile', ['Dockerfile']]);
  bring('b');
  expect(shown()).toEqual(['api.Dockerfile', ['api.Dockerfile', 'web.Dockerfile']]);
});

test('of several open files all stay open', () => {
  const { open, bring, shown } = appWith({ text: 'a', name: 'a', names: ['a', 'b'] });
  open({ text: 'b', name: 'b', names: ['a', 'b'] });
  bring('a');
  expect(shown()).toEqual(['a', ['a', 'b']]);
});

test('undo within a file leaves its name', () => {
  const { open, bring, shown } = appWith({ text: 'a' });
  open({ text: 'b', name: 'b', names: ['b'] });
  bring('b, and more');
  expect(shown()).toEqual(['b', ['b']]);
  bring('b');
  expect(shown()).toEqual(['b', ['b']]);
});
