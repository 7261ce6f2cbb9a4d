import { describe, expect, test } from 'vitest';
import { parse } from './parse.ts';

/** Flags as name and value, and what is left. */
function read(source: string) {
  const { flags, argument } = parse(source).instructions[0]!;
  return [flags.map(({ name, value }) => [name, value?.text ?? null]), argument.text];
}

describe('flags', () => {
  test.each<[string, [string, string | null][], string]>([
    ['COPY --from=a b c', [['from', 'a']], 'b c'],
    [
      'COPY --link --chown=1:2 b c',
      [
        ['link', null],
        ['chown', '1:2'],
      ],
      'b c',
    ],
    ['COPY --from="a b" c d', [['from', 'a b']], 'c d'],
    ["COPY --fr'om=a' c d", [['from', 'a']], 'c d'],
    ['COPY --from=a\\ b c d', [['from', 'a b']], 'c d'],
    ['COPY --from= c d', [['from', '']], 'c d'],
    ['# escape=`\nCOPY --from=a` b c d', [['from', 'a b']], 'c d'],
    ['# escape=`\nCOPY --chown=a\\b c d', [['chown', 'a\\b']], 'c d'],
    ['COPY -- --from=a b', [], '--from=a b'],
    ['COPY --link -- a b', [['link', null]], 'a b'],
    ['COPY --', [], ''],
    ['COPY --"" --link a b', [], '--link a b'],
    ["COPY --'", [], ''],
    ['COPY a --from=b', [], 'a --from=b'],
    ['COPY -a b', [], '-a b'],
    ['COPY --=a b c', [['', 'a']], 'b c'],
    ['COPY --from="a b', [['from', 'a b']], ''],
    ['CMD --doit ["a"]', [['doit', null]], '["a"]'],
    [
      'RUN --mount=type=cache,target=/a \\\n  --network=none x',
      [
        ['mount', 'type=cache,target=/a'],
        ['network', 'none'],
      ],
      'x',
    ],
  ])('%s', (source, flags, argument) => {
    expect(read(source)).toEqual([flags, argument]);
  });

  test('quotes do not shift the places of name and value', () => {
    const source = 'COPY --"from"=\'a b\' c d';
    const [flag] = parse(source).instructions[0]!.flags;
    expect(flag!.text).toBe('--"from"=\'a b\'');
    expect(source.slice(flag!.nameSpan.start, flag!.nameSpan.end)).toBe('from');
    expect(source.slice(flag!.value!.start, flag!.value!.end)).toBe('a b');
  });
});

describe('options', () => {
  test.each<[string, [string, string | null][]]>([
    [
      '--mount=type=cache,target=/a',
      [
        ['type', 'cache'],
        ['target', '/a'],
      ],
    ],
    [
      '--mount=TYPE=bind,rw',
      [
        ['type', 'bind'],
        ['rw', null],
      ],
    ],
    [
      '--mount=type=bind,source=a=b',
      [
        ['type', 'bind'],
        ['source', 'a=b'],
      ],
    ],
    [
      '--mount=type=secret,\\"id=a,b\\"',
      [
        ['type', 'secret'],
        ['id', 'a,b'],
      ],
    ],
    ['--mount=\\"id=a\\"\\"b\\"', [['id', 'a"b']]],
    [
      '--mount=a=,',
      [
        ['a', ''],
        ['', null],
      ],
    ],
    ['--mount=', []],
    ['--mount', []],
    [
      '--device=a,required',
      [
        ['a', null],
        ['required', null],
      ],
    ],
    ['--network=a,b', []],
  ])('%s', (flag, expected) => {
    const [read] = parse(`RUN ${flag} x`).instructions[0]!.flags;
    expect(read!.options.map(({ key, value }) => [key, value?.text ?? null])).toEqual(expected);
  });

  test('have their places', () => {
    const source = 'RUN --mount=type=bind,"source=a b" x';
    const [flag] = parse(source).instructions[0]!.flags;
    expect(flag!.options.map(({ start, end }) => source.slice(start, end))).toEqual(['type=bind', 'source=a b']);
    expect(flag!.options.map(({ value }) => source.slice(value!.start, value!.end))).toEqual(['bind', 'a b']);
  });
});
