import { describe, expect, test } from 'vitest';
import { parse } from '../dockerfile/parse.ts';
import type { SimpleCommand } from '../dockerfile/shell/types.ts';
import { createModel } from './model.ts';
import type { ModelOptions, Stage } from './types.ts';

function targetOf(source: string, options?: ModelOptions): Stage {
  return createModel(parse(source), options).target!;
}

function lines(commands: readonly SimpleCommand[]): string[] {
  return commands.map(({ name, args }) => [name ?? '?', ...args.map(({ text }) => text)].join(' '));
}

/** The source a command stands in. */
function slices(source: string, commands: readonly SimpleCommand[]): string[] {
  return commands.map(({ start, end }) => source.slice(start, end));
}

describe('scripts', () => {
  const scripts = (source: string, options?: ModelOptions) => {
    const stage = targetOf(source, options);
    return stage.body.flatMap((one) => stage.scripts(one)).map(({ language, text }) => [language, text.text]);
  };

  test('of RUN, CMD, ENTRYPOINT and HEALTHCHECK in shell form', () => {
    const source = 'FROM debian\nRUN a && \\\n b\nRUN ["x"]\nCMD c\nENTRYPOINT d\nHEALTHCHECK CMD e\nUSER f\n';
    expect(scripts(source)).toEqual([
      ['dash', 'a &&  b'],
      ['dash', 'c'],
      ['dash', 'd'],
      ['dash', 'e'],
    ]);
    expect(scripts('FROM debian\nHEALTHCHECK NONE\nHEALTHCHECK CMD ["e"]\nRUN\n')).toEqual([['dash', '']]);
  });

  test('a heredoc alone is the script, behind other words it is input', () => {
    expect(scripts('FROM x\nRUN <<EOF\na\nb\nEOF\n')).toEqual([['sh', 'a\nb\n']]);
    expect(scripts('FROM x\nRUN <<-EOF\n\ta\n\tEOF\n')).toEqual([['sh', 'a\n']]);
    expect(scripts('FROM x\nRUN cat <<EOF > /y\na $b\nEOF\n')).toEqual([['sh', 'cat <<EOF > /y\na $b\nEOF']]);
    expect(scripts('FROM x\nRUN <<A cat && <<B cat\n1\nA\n2\nB\n')).toEqual([['sh', '<<A cat && <<B cat\n1\nA\n2\nB']]);
  });

  test('a heredoc may name its own interpreter', () => {
    expect(scripts('FROM x\nRUN <<EOF\n#!/bin/bash\na\nEOF\n')).toEqual([['bash', '#!/bin/bash\na\n']]);
    expect(scripts('FROM x\nRUN <<EOF\n#!/usr/bin/env python3\nprint(1)\nEOF\n')).toEqual([]);
  });

  test('SHELL decides the language, also from the stage below and for triggers', () => {
    const source = 'FROM x AS b\nRUN 1\nSHELL ["/bin/bash", "-c"]\nRUN 2\nONBUILD RUN 3\n';
    expect(scripts(source)).toEqual([
      ['sh', '1'],
      ['bash', '2'],
      ['bash', '3'],
    ]);
    expect(scripts(`${source}FROM b\nRUN 4\n`)).toEqual([['bash', '4']]);
    expect(scripts('FROM x\nSHELL ["powershell", "-Command"]\nRUN Get-Item\n')).toEqual([]);
  });

  test('a comment may name the shell, up to SHELL or the end of the stage', () => {
    const source = 'FROM x AS b\nRUN 1\n# shell\nRUN 2\nSHELL ["/bin/sh", "-c"]\nRUN 3\n';
    const at = source.indexOf('# shell');
    const shellComments = [{ at, shell: '/bin/bash' }];
    expect(scripts(source, { shellComments })).toEqual([
      ['sh', '1'],
      ['bash', '2'],
      ['sh', '3'],
    ]);
    expect(targetOf('FROM x\nCMD a\n', { shellComments: [{ at: 0, shell: 'bash' }] }).config.Cmd?.argv).toEqual([
      '/bin/sh',
      '-c',
      'a',
    ]);
    expect(scripts(`#c\n${source}FROM b\nRUN 4\n`, { shellComments: [{ at: 0, shell: 'pwsh' }] })).toEqual([]);
  });

  test('are parsed once', () => {
    const stage = targetOf('FROM x\nRUN a\n');
    const [run] = stage.instructions('RUN');
    expect(stage.scripts(run!)).toBe(stage.scripts(run!));
    expect(stage.commandsOf(run!)).toBe(stage.commandsOf(run!));
  });
});

describe('commands', () => {
  const source = `FROM debian
RUN apt-get update && sudo apt-get -y install curl \\
 # why
 && echo done
RUN ["apt-get", "remove", "x"]
RUN <<EOF
apt-get install wget
EOF
RUN cat <<EOF > /x
apt-get install nothing
EOF
ONBUILD RUN apt-get clean
CMD apt-get install later
`;
  const stage = targetOf(source);

  test('by name and by what they do, in the RUNs of the stage, ONBUILD included', () => {
    const found = (...query: Parameters<Stage['commands']>) =>
      lines(stage.commands(...query).map((one) => one.command));
    expect(found('apt-get')).toEqual([
      'apt-get update',
      'apt-get -y install curl',
      'apt-get remove x',
      'apt-get install wget',
      'apt-get clean',
    ]);
    expect(found('apt-get', ['install', 'remove'])).toEqual([
      'apt-get -y install curl',
      'apt-get remove x',
      'apt-get install wget',
    ]);
    expect(found(['echo', 'cat', 'apt-get'], ['update', 'done'])).toEqual(['apt-get update', 'echo done']);
    expect(found('nothing')).toEqual([]);
  });

  test('with the RUN they stand in, and their place in the source', () => {
    const found = stage.commands('apt-get', ['install']);
    expect(found.map(({ instruction }) => source.slice(instruction.start, instruction.start + 9))).toEqual([
      'RUN apt-g',
      'RUN <<EOF',
    ]);
    expect(
      slices(
        source,
        found.map(({ command }) => command),
      ),
    ).toEqual(['sudo apt-get -y install curl', 'apt-get install wget']);
  });

  test('of one instruction, whatever its form', () => {
    const texts = stage.body.map((one) => lines(stage.commandsOf(one)));
    expect(texts).toEqual([
      [],
      ['apt-get update', 'apt-get -y install curl', 'echo done'],
      ['apt-get remove x'],
      ['apt-get install wget'],
      ['cat '.trim()],
      ['apt-get clean'],
      ['apt-get install later'],
    ]);
  });
});

describe('the main command', () => {
  const main = (source: string) => {
    const found = targetOf(source).mainCommand;
    return found && [found.instruction?.name ?? null, found.argv, lines(found.commands)];
  };
  test.each([
    ['FROM scratch\n', null],
    ['FROM scratch\nCMD ["a", "b"]\n', ['CMD', ['a', 'b'], ['a b']]],
    ['FROM scratch\nENTRYPOINT ["tini", "--"]\nCMD ["a", "b"]\n', ['ENTRYPOINT', ['tini', '--', 'a', 'b'], ['a b']]],
    ['FROM scratch\nCMD ["a"]\nENTRYPOINT ["tini", "--"]\n', ['ENTRYPOINT', ['tini', '--', 'a'], ['a']]],
    ['FROM scratch\nENTRYPOINT a\nCMD ["b"]\n', ['ENTRYPOINT', ['/bin/sh', '-c', 'a'], ['a']]],
    ['FROM scratch\nENTRYPOINT ["a"]\nCMD b c\n', ['ENTRYPOINT', ['a', '/bin/sh', '-c', 'b c'], ['a', 'b c']]],
    ['FROM node:22\nCMD ["npm", "start"]\n', ['CMD', ['docker-entrypoint.sh', 'npm', 'start'], ['npm start']]],
    ['FROM nginx:1.27\n', [null, ['/docker-entrypoint.sh', 'nginx', '-g', 'daemon off;'], []]],
    ['FROM example.org/x\n', null],
    ['FROM scratch\nSHELL ["cmd", "/C"]\nCMD dir\n', ['CMD', ['cmd', '/C', 'dir'], []]],
  ])('%j', (source, expected) => {
    expect(main(source)).toEqual(expected);
  });

  test('has one range, wherever its halves stand', () => {
    const source = 'FROM scratch\nCMD ["a"]\nENTRYPOINT ["tini", "--"]\n';
    const [command] = targetOf(source).mainCommand!.commands;
    expect(source.slice(command!.start, command!.end)).toBe('"tini", "--"');
  });
});

test('mounts of a RUN', () => {
  const source = `FROM x
RUN --network=none --mount=target=/src,from=build,ro --mount=type=cache,dst=/c,id=a,sharing=locked \\
  --mount=type=secret,id=key true
`;
  const stage = targetOf(source);
  const mounts = stage.mounts(stage.instructions('RUN')[0]!).map(({ type, target, source: from, ...rest }) => ({
    type,
    target: target?.text ?? null,
    source: from?.text ?? null,
    from: rest.from?.text ?? null,
    options: [...rest.options].map(([key, value]) => [key, value?.text ?? null]),
  }));
  expect(mounts).toEqual([
    {
      type: 'bind',
      target: '/src',
      source: null,
      from: 'build',
      options: [
        ['target', '/src'],
        ['from', 'build'],
        ['ro', null],
      ],
    },
    {
      type: 'cache',
      target: '/c',
      source: null,
      from: null,
      options: [
        ['type', 'cache'],
        ['dst', '/c'],
        ['id', 'a'],
        ['sharing', 'locked'],
      ],
    },
    {
      type: 'secret',
      target: null,
      source: null,
      from: null,
      options: [
        ['type', 'secret'],
        ['id', 'key'],
      ],
    },
  ]);
});
