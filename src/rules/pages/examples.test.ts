import { expect, test } from 'vitest';
import { ExampleError, readExamples } from './examples.ts';

const none = {
  file: false,
  options: null,
  dockerignore: null,
  buildArgs: null,
  target: null,
  except: [],
};

test('reads fences and what they say', () => {
  const page = [
    '## Bad',
    '',
    '```dockerfile bad=untagged',
    'FROM a',
    '```',
    '',
    '````dockerfile good file target=build options={"a":["b c"],"d":{"e":1}} dockerignore="x\\n*.y" buildArgs={"A":"b"}',
    'FROM a:1',
    '```',
    '````',
    '```dockerfile bad=x except=no-root-user It is about   ports. except=other Too.',
    'FROM a',
    '```',
    '```dockerfile',
    'FROM ignored',
    '```',
    '```sh good',
    'ignored',
    '```',
  ].join('\n');
  expect(readExamples(page)).toEqual([
    { ...none, bad: 'untagged', source: 'FROM a\n', line: 3 },
    {
      ...none,
      bad: null,
      source: 'FROM a:1\n```\n',
      file: true,
      target: 'build',
      options: { a: ['b c'], d: { e: 1 } },
      dockerignore: 'x\n*.y',
      buildArgs: { A: 'b' },
      line: 7,
    },
    {
      ...none,
      bad: 'x',
      source: 'FROM a\n',
      except: [
        { rule: 'no-root-user', reason: 'It is about   ports.' },
        { rule: 'other', reason: 'Too.' },
      ],
      line: 11,
    },
  ]);
});

test.each([
  ['bad', 'line 1: write `bad=messageId`'],
  ['good files', 'line 1: `files` is not known; use good, bad, file, options, dockerignore, buildArgs, target'],
  ['good options={"a"', 'line 1: `{"a"` is no JSON'],
  ['good except=rule', 'line 1: write `except=rule and the reason`'],
  ['good =x', 'line 1: cannot read `=x`'],
])('refuses %s', (info, message) => {
  expect(() => readExamples(`\`\`\`dockerfile ${info}\nFROM a\n\`\`\`\n`)).toThrow(new ExampleError(message));
});
