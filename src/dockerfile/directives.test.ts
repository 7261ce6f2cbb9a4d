import { describe, expect, test } from 'vitest';
import { detectSyntax, readDirectives } from './directives.ts';

function read(source: string) {
  const { directives, escape, duplicates } = readDirectives(source);
  const pairs = directives.map(({ name, value }) => [name, value.text]);
  return [pairs, escape, duplicates.map(({ name, value }) => [name, value.text])];
}

describe('directives', () => {
  test.each<[string, string, [string, string][], string]>([
    [
      'all three',
      '# syntax=a\n#escape=`\n# check=skip=all\n',
      [
        ['syntax', 'a'],
        ['escape', '`'],
        ['check', 'skip=all'],
      ],
      '`',
    ],
    ['blanks and case', '#\t SynTax \t=  a b \t\n', [['syntax', 'a b']], '\\'],
    ['CRLF', '# escape=`\r\nFROM a', [['escape', '`']], '`'],
    ['a no-break space behind the value', '# syntax=a\u00a0\n', [['syntax', 'a\u00a0']], '\\'],
    ['a no-break space behind the name', '# escape\u00a0=`\n', [], '\\'],
    ['a no-break space before the name', '#\u00a0escape=`\n', [['escape', '`']], '`'],
    ['byte order mark', '\ufeff# syntax=a\n', [['syntax', 'a']], '\\'],
    ['behind a comment', '# c\n# escape=`\n', [], '\\'],
    ['behind a blank line', '\n# escape=`\n', [], '\\'],
    ['behind an unknown name', '# other=1\n# escape=`\n', [], '\\'],
    ['behind an instruction', 'FROM a\n# escape=`\n', [], '\\'],
    ['without a value', '# escape=\n', [], '\\'],
    ['a value that is no escape character', '# escape=x\n', [['escape', 'x']], '\\'],
    [
      '#! line: syntax and check act, escape does not',
      '#!/x\n# escape=`\n# syntax=a\n# check=b\n',
      [
        ['syntax', 'a'],
        ['check', 'b'],
      ],
      '\\',
    ],
    ['indented: escape acts, the others do not', '  # syntax=a\n# check=b\n # escape=`\n', [['escape', '`']], '`'],
    ['no final newline', '# escape=`', [['escape', '`']], '`'],
  ])('%s', (_name, source, directives, escape) => {
    expect(read(source)).toEqual([directives, escape, []]);
  });

  test('the first of two acts', () => {
    expect(read('# escape=`\n# escape=\\\n')).toEqual([[['escape', '`']], '`', [['escape', '\\']]]);
  });

  test('has the range of line and value', () => {
    const { directives } = readDirectives('\ufeff# escape = ` \n');
    expect(directives.map(({ start, end, value }) => [start, end, value.start, value.end])).toEqual([[1, 14, 12, 13]]);
  });
});

describe('detectSyntax', () => {
  test.each<[string, string, string | null]>([
    ['comment', '# syntax = a b\n', 'a b'],
    ['behind other directives', '# escape=`\n# syntax=a\n', 'a'],
    ['#! line', '#!/x\n# syntax=a\n', 'a'],
    ['slashes', '//syntax=a\n//key=b', 'a'],
    ['slashes behind #!', '#!/x\n//syntax=a', 'a'],
    ['JSON', '{"syntax": "a", "b": [1]}', 'a'],
    ['JSON with another value', '{"syntax": 1}', null],
    ['broken JSON', '{"syntax": "a"', null],
    ['none', 'FROM a\n', null],
    ['behind a comment', '# c\n# syntax=a\n', null],
  ])('%s', (_name, source, expected) => {
    expect(detectSyntax(source)?.text ?? null).toBe(expected);
  });
});
