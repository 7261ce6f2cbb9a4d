import fc, { type Arbitrary } from 'fast-check';

/** Pieces that mean something to a Dockerfile parser, and some that nearly do. */
const PIECES = [
  'FROM',
  'from',
  'RUN',
  'COPY',
  'ADD',
  'ENV',
  'LABEL',
  'ARG',
  'CMD',
  'ENTRYPOINT',
  'HEALTHCHECK',
  'NONE',
  'ONBUILD',
  'EXPOSE',
  'USER',
  'WORKDIR',
  'VOLUME',
  'SHELL',
  'STOPSIGNAL',
  'MAINTAINER',
  'UNKNOWN',
  'AS',
  'as',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\v',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\0',
  '\\',
  '`',
  '\\\n',
  '`\n',
  '\\ \n',
  '\\\\\n',
  '\\\r\n',
  '#',
  '# c\n',
  '  # c\n',
  '#!',
  '# escape=`\n',
  '# escape=\\\n',
  '# syntax=docker/dockerfile:1\n',
  '# check=skip=all\n',
  '//',
  '<<',
  '<<-',
  '<<<',
  '<<EOF',
  "<<'EOF'",
  '<<"E F"',
  '3<<-EOF',
  'EOF\n',
  '\nEOF\n',
  '\n\tEOF\n',
  '--',
  '--from=a',
  '--mount=type=cache,target=/x',
  '--mount="type=bind,source=a b"',
  '--mount=type=secret,"id=a""b"',
  '--link',
  '--chmod',
  '=',
  ',',
  ':',
  '"',
  "'",
  '\\"',
  "\\'",
  '[',
  ']',
  '["a", "b"]',
  "['a']",
  '["\\ud800"]',
  '["a",',
  '[1]',
  '[[]]',
  '{',
  '}',
  '$',
  '$a',
  '${a}',
  '${a:-b}',
  '${a#*}',
  '${a//b/c}',
  '${',
  '$$',
  'a',
  'b=c',
  'é',
  '😀',
  '\ud83d',
  '80',
  '80-90/tcp',
  '/',
];

const piece = fc.constantFrom(...PIECES);

/** Anything at all, lone surrogates included. */
export const anyText: Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

/** Meaningful pieces in any order. */
export const splicedPieces: Arbitrary<string> = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const word = fc.constantFrom(
  'a',
  '"b c"',
  "'d",
  '$x',
  '${y:-z}',
  'k=v',
  'k="v w"',
  '<<EOF',
  '/path',
  '["a"]',
  '80/tcp',
  '\\ ',
);
const flag = fc.constantFrom(
  '--from=a',
  '--mount=type=cache,target=/x',
  '--link',
  '--platform=$P',
  '--unknown=1',
  '--',
);
const keyword = fc.constantFrom(
  'FROM',
  'RUN',
  'COPY',
  'ADD',
  'ENV',
  'LABEL',
  'ARG',
  'CMD',
  'HEALTHCHECK CMD',
  'ONBUILD RUN',
  'ONBUILD',
  'VOLUME',
  'SHELL',
  'run',
  'X',
);
const between = fc.constantFrom(' ', ' ', ' ', '  ', '\t', ' \\\n  ', ' \\\n# c\n', ' \\\n\n', '`\n', '\\ \r\n');
const ending = fc.constantFrom('\n', '\n', '\r\n', '\n\n', '\nbody\nEOF\n', '\n# c\n', '');

const instruction = fc
  .tuple(
    keyword,
    fc.array(fc.tuple(between, fc.oneof({ weight: 1, arbitrary: flag }, { weight: 4, arbitrary: word })), {
      maxLength: 8,
    }),
    ending,
  )
  .map(([name, parts, end]) => name + parts.flat().join('') + end);

const head = fc.constantFrom('', '', '# escape=`\n', '\ufeff# syntax=a\n', '#!/x\n# escape=`\n', '\n', '# c\n');

/** Instructions as people write them, spliced together. */
export const instructions: Arbitrary<string> = fc
  .tuple(head, fc.array(instruction, { maxLength: 6 }))
  .map(([first, rest]) => first + rest.join(''));

const edit = fc.tuple(fc.nat(), fc.nat({ max: 6 }), fc.oneof(piece, fc.constant('')));

/** Instructions with pieces cut out and put in anywhere. */
export const mutated: Arbitrary<string> = fc
  .tuple(instructions, fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([text, edits]) =>
    edits.reduce((current, [place, removed, inserted]) => {
      const at = place % (current.length + 1);
      return current.slice(0, at) + inserted + current.slice(at + removed);
    }, text),
  );

/** All of them. */
export const dockerfiles: Arbitrary<string> = fc.oneof(anyText, splicedPieces, instructions, mutated);
