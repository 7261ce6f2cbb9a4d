import { isPosixLike, languageOf } from '../dockerfile/shell/language.ts';
import type { ShellLanguage } from '../dockerfile/shell/types.ts';
import type { InstructionOf } from '../dockerfile/tree.ts';
import type { BaseImage, Shell } from './types.ts';

const shortOptions: Readonly<Record<string, string>> = {
  a: 'allexport',
  b: 'notify',
  e: 'errexit',
  f: 'noglob',
  h: 'hashall',
  m: 'monitor',
  n: 'noexec',
  u: 'nounset',
  v: 'verbose',
  x: 'xtrace',
  B: 'braceexpand',
  C: 'noclobber',
  E: 'errtrace',
  H: 'histexpand',
  P: 'physical',
  T: 'functrace',
};

const none: ReadonlySet<string> = new Set();

/** The shell of an argument list: a SHELL instruction's, or an image's own. `source` is null for the latter. */
export function shellOf(argv: readonly string[], source: InstructionOf<'SHELL'> | null, base: BaseImage | null): Shell {
  const language = languageOfArgv(argv, base);
  return { argv, language, source, options: isPosixLike(language) ? optionsOf(argv) : none };
}

/** The shell where nothing declares one. */
export function defaultShell(windows: boolean, base: BaseImage | null): Shell {
  if (base !== null && base.shellInstruction.length > 0) return shellOf(base.shellInstruction, null, base);
  return shellOf(windows ? ['cmd', '/S', '/C'] : ['/bin/sh', '-c'], null, base);
}

/** `env`, `busybox` and their like stand in front of the shell proper. */
function programOf(argv: readonly string[]): string {
  const skipped = argv.findIndex(
    (word) => !/(^|\/)(env|busybox|exec)$/.test(word) && !word.startsWith('-') && !/^\w+=/.test(word),
  );
  return argv[Math.max(skipped, 0)] ?? '';
}

function languageOfArgv(argv: readonly string[], base: BaseImage | null): ShellLanguage {
  const program = programOf(argv);
  const language = languageOf(program);
  if (language !== 'sh') return language;
  if (/(^|\/)busybox$/.test(argv[0] ?? '') || program.startsWith('/busybox/')) return 'ash';
  return base?.shell && base.shell !== 'none' ? base.shell : 'sh';
}

/** Options up to the first `-c`: `-eo pipefail`, `-o errexit`. */
function optionsOf(argv: readonly string[]): ReadonlySet<string> {
  const options = new Set<string>();
  for (let index = 1; index < argv.length; index++) {
    const word = argv[index] ?? '';
    if (!/^-[A-Za-z]+$/.test(word)) continue;
    for (const letter of word.slice(1)) {
      const name = letter === 'o' ? argv[++index] : shortOptions[letter];
      if (name) options.add(name);
    }
  }
  return options;
}
