/** Dockerfiles of the shapes that make parsers slow, each at any size. */

export interface Shape {
  readonly name: string;
  /** About as much text as `scale` times a thousand units of what the shape is about. */
  build(scale: number): string;
}

const times = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index));

export const SHAPES: readonly Shape[] = [
  {
    name: 'many lines',
    build: (scale) => ['FROM a', ...times(625 * scale, (index) => `RUN echo ${index}`)].join('\n'),
  },
  { name: 'one long line', build: (scale) => `FROM a\nRUN echo ${'x'.repeat(15_000 * scale)}` },
  { name: 'one long line of words', build: (scale) => `FROM a\nRUN ${'echo "a b" $c ; '.repeat(1000 * scale)}` },
  {
    name: 'chained ENV',
    build: (scale) => ['FROM a', ...times(500 * scale, (index) => `ENV V${index + 1}=$V${index}:/x`)].join('\n'),
  },
  {
    name: 'one ENV of many pairs',
    build: (scale) => `FROM a\nENV ${times(1000 * scale, (i) => `V${i}="$V${i} x"`).join(' ')}`,
  },
  {
    name: 'many stages',
    build: (scale) =>
      times(625 * scale, (index) => `FROM s${index} AS s${index + 1}\nCOPY --from=s${index} /a /b`).join('\n'),
  },
  {
    name: 'many heredocs',
    build: (scale) =>
      ['FROM a', ...times(250 * scale, (i) => `RUN <<E${i} cat\n${'line\n'.repeat(10)}E${i}`)].join('\n'),
  },
  {
    name: 'many heredocs of one instruction',
    build: (scale) => {
      const names = times(500 * scale, (index) => `<<E${index}`);
      const bodies = times(500 * scale, (index) => `line\nE${index}\n`);
      return `FROM a\nCOPY ${names.join(' ')} /x/\n${bodies.join('')}`;
    },
  },
  { name: 'one long heredoc', build: (scale) => `FROM a\nRUN <<-EOF\n${'\tline of text\n'.repeat(5000 * scale)}EOF\n` },
  { name: 'open heredocs', build: (scale) => ['FROM a', ...times(8000 * scale, (i) => `RUN <<E${i} cat`)].join('\n') },
  { name: 'long continuation', build: (scale) => `FROM a\nRUN a \\\n${'  b \\\n'.repeat(1250 * scale)}  c` },
  { name: 'comments in a continuation', build: (scale) => `FROM a\nRUN a \\\n${'# b\n'.repeat(10_000 * scale)}  c` },
  { name: 'blanks in a continuation', build: (scale) => `FROM a\nRUN a \\\n${'\n'.repeat(20_000 * scale)}  c` },
  { name: 'comment lines', build: (scale) => `${'# comment\n'.repeat(10_000 * scale)}FROM a` },
  { name: 'many flags', build: (scale) => `FROM a\nRUN ${'--mount=type=cache,target=/x '.repeat(500 * scale)}x` },
  { name: 'one flag of many options', build: (scale) => `FROM a\nRUN --mount=${'a=b,'.repeat(2500 * scale)}c x` },
  { name: 'JSON of many strings', build: (scale) => `FROM a\nCMD [${'"a", '.repeat(3125 * scale)}"b"]` },
  { name: 'JSON left open', build: (scale) => `FROM a\nCMD [${'"a", '.repeat(3125 * scale)}` },
  { name: 'brackets', build: (scale) => `FROM a\nCMD ${'['.repeat(12_500 * scale)}` },
  { name: 'open braces', build: (scale) => `FROM a\nENV A=${'${x:-'.repeat(2500 * scale)}` },
  { name: 'quotes', build: (scale) => `FROM a\nENV A=${`"'`.repeat(5000 * scale)}` },
  { name: 'less-than signs', build: (scale) => `FROM a\nRUN ${'<'.repeat(12_500 * scale)}` },
  { name: 'less-than pairs', build: (scale) => `FROM a\nRUN ${'<< '.repeat(5000 * scale)}` },
  { name: 'less-than signs and blanks', build: (scale) => `FROM a\nCOPY <<${' '.repeat(12_500 * scale)}< /x/` },
  { name: 'digits', build: (scale) => `FROM a\nHEALTHCHECK --interval=${'1'.repeat(12_500 * scale)} CMD x` },
  { name: 'ONBUILD chain', build: (scale) => `FROM a\n${'ONBUILD '.repeat(1250 * scale)}RUN x` },
  { name: 'backslashes', build: (scale) => `FROM a\nRUN ${'\\'.repeat(12_500 * scale)}` },
  { name: 'blanks', build: (scale) => `FROM a\nRUN x${' '.repeat(12_500 * scale)}y` },
  { name: 'directive of blanks', build: (scale) => `# escape =${' '.repeat(12_500 * scale)}x\nFROM a` },
];
