import type { Stage } from '../../model/types.ts';

/** Without arguments these are a prompt. */
const prompts = new Set(
  'sh bash ash dash zsh fish python python2 python3 pypy pypy3 node irb ruby php perl lua julia R psql jshell erl iex ghci swipl'.split(
    ' ',
  ),
);

/** The file has the image start a prompt, alone or behind an entrypoint script: it is a tool box, not a service. */
export function startsPrompt({ mainCommand }: Stage): boolean {
  if (!mainCommand?.instruction) return false;
  const [first = '', ...rest] = unwrapped(mainCommand.argv ?? []);
  const [program = '', ...args] = /entrypoint/.test(first) ? rest : [first, ...rest];
  const name = program.slice(program.lastIndexOf('/') + 1);
  const [option, ...more] = args;
  // `php` reads a script from its input, `php -a` is its prompt.
  return prompts.has(name) && (option === undefined || (name === 'php' && option === '-a' && more.length === 0));
}

/** `CMD bash` is `/bin/sh -c bash`. */
function unwrapped(argv: readonly string[]): readonly string[] {
  const [shell = '', option, text = '', ...more] = argv;
  if (option !== '-c' || more.length > 0 || !/(?:^|\/)(?:ba|a|da)?sh$/.test(shell)) return argv;
  const word = /^\s*(?:exec\s+)?([^\s;&|<>$()`'"]+)\s*$/.exec(text)?.[1];
  return word === undefined ? argv : [word];
}
