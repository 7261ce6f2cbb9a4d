import { expect, test } from 'vitest';
import { consoleRuns } from './console.ts';

const text = (value: string) => ({ type: 'text', value });
const run = (...children: unknown[]) => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['run'] },
  children,
});
const typed = (value: string) => ({ type: 'element', tagName: 'b', properties: {}, children: [text(value)] });

test('each command with what it prints is one run', () => {
  expect(consoleRuns('$ docker stop web\nweb\n$ echo $?\n0\n')).toEqual([
    run(text('$ '), typed('docker stop web'), text('\n'), text('web\n')),
    run(text('$ '), typed('echo $?'), text('\n'), text('0\n')),
  ]);
});

test('a command goes on behind a backslash, and a # line of its output is a command of root', () => {
  expect(consoleRuns('$ docker run \\\n  web\nup')).toEqual([
    run(text('$ '), typed('docker run \\\n  web'), text('\n'), text('up\n')),
  ]);
  expect(consoleRuns('# id -u\n0')).toEqual([run(text('# '), typed('id -u'), text('\n'), text('0\n'))]);
});

test('output without a command is a run of its own', () => {
  expect(consoleRuns('only output')).toEqual([run(text('only output\n'))]);
});
