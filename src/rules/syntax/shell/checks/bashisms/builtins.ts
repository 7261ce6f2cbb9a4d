import type { Assignment, Command, Word } from 'unbash';
import { placeIn, type Entry, type Outline } from '../../../../../dockerfile/shell/outline.ts';
import { literalText } from '../../../../../dockerfile/shell/parts.ts';
import type { FeatureId } from '../bashism-features.ts';
import type { Use } from './use.ts';
import { entryOf } from '../../../../names/entry.ts';

type Arg = Word | Assignment;

/** Builtins, and flags of builtins. `dashLike`: for dash, which has more flags than POSIX says. */
export function* builtinUses(outline: Outline, dashLike: boolean): Generator<Use> {
  for (const entry of outline.of('Command')) {
    const { name, args } = entry.node;
    if (!name) continue;
    const word = name.value;
    if (word === 'echo' || word.endsWith('/echo')) yield* echoFlags(entry, args, dashLike);
    if (word === 'set' && !dashLike) yield* setOptions(entry, args);
    if (word === 'trap') yield* trapSignals(entry, args);
    if (word === 'printf' && args[0]?.type === 'Word' && literalText(args[0]).includes('%q'))
      yield use('printf-q', entry, args[0]);
    if (word === 'read' && args.every((arg) => arg.text.startsWith('-'))) yield use('read-nothing', entry, name);
    const id = entryOf(names, word);
    if (id) yield use(id, entry, name, word);
    else if (args.some(({ text }) => text.startsWith('-'))) yield* flagUses(entry, word, args, dashLike);
  }
}

function use(
  id: FeatureId,
  entry: Entry<Command>,
  at: { readonly pos: number; readonly end: number },
  written?: string,
): Use {
  return { id, at: placeIn(entry, at), ...(written !== undefined && { written }) };
}

const names: Readonly<Record<string, FeatureId>> = {
  local: 'local',
  source: 'source',
  let: 'let',
  ...Object.fromEntries(
    'caller builtin complete compgen declare dirs disown enable mapfile readarray pushd popd shopt suspend typeset'
      .split(' ')
      .map((name) => [name, 'builtin' as const]),
  ),
};

function* echoFlags(entry: Entry<Command>, args: readonly Arg[], dashLike: boolean): Generator<Use> {
  const [first] = args;
  const flag = first?.type === 'Word' ? first.text : '';
  if (!first || !/^-[eEsn]+$/.test(flag)) return;
  if (!dashLike) yield use('echo-flags', entry, first, flag);
  else if (flag !== '-n') yield use('echo-flags-dash', entry, first, flag);
}

const setLetters = 'abCefhmnuvxo';
const setNames = new Set(
  'allexport errexit ignoreeof monitor noclobber noexec noglob nolog notify nounset verbose vi xtrace'.split(' '),
);

function* setOptions(entry: Entry<Command>, args: readonly Arg[]): Generator<Use> {
  for (let index = 0; index < args.length; index++) {
    const arg = args[index];
    if (arg?.type !== 'Word' || arg.value.includes('$')) return;
    const { text } = arg;
    if (text.startsWith('--')) {
      if (text === '--') return;
      yield use('set-long', entry, arg, text);
    } else if (/^[-+]./.test(text)) {
      const unknown = [...text.slice(1)].filter((letter) => !setLetters.includes(letter));
      for (const letter of unknown) yield use('set-flag', entry, arg, `-${letter}`);
      const option = text.endsWith('o') ? args[index + 1] : undefined;
      if (option?.type !== 'Word') continue;
      index++;
      // One finding is enough for `-Eeuo pipefail`.
      if (unknown.length > 0) continue;
      const { value } = option;
      if (value === 'pipefail') yield use('set-pipefail', entry, option);
      else if (/^[a-z]+$/.test(value) && !setNames.has(value)) yield use('set-option', entry, option, value);
    } else return;
  }
}

function* trapSignals(entry: Entry<Command>, args: readonly Arg[]): Generator<Use> {
  for (const arg of args.slice(1)) {
    if (arg.type !== 'Word' || !/^\w+$/.test(arg.text)) continue;
    const upper = arg.value.toUpperCase();
    if (/^(ERR|DEBUG|RETURN)$/.test(upper)) yield use('trap-event', entry, arg, arg.value);
    if (upper.startsWith('SIG')) yield use('trap-sig', entry, arg, arg.value);
    if (upper !== arg.value) yield use('trap-case', entry, arg);
  }
}

/** Flags a builtin may have in POSIX. */
const allowed: Readonly<Record<string, string>> = {
  cd: 'LP',
  export: 'p',
  hash: 'r',
  jobs: 'lp',
  printf: '',
  read: 'r',
  readonly: 'p',
  trap: '',
  type: '',
  ulimit: 'f',
  umask: 'S',
  unset: 'fv',
  wait: '',
};
const alsoInDash: Readonly<Record<string, string>> = { hash: 'v', read: 'p', ulimit: 'HSacdflmnprstvw' };

function* flagUses(entry: Entry<Command>, name: string, args: readonly Arg[], dashLike: boolean): Generator<Use> {
  const [first] = args;
  if (name === 'exec' && first?.text.startsWith('-')) return yield use('exec-flags', entry, first);
  const letters = entryOf(allowed, name);
  if (letters === undefined) return;
  const known = letters + (dashLike ? (alsoInDash[name] ?? '') : '');
  for (const arg of args) {
    if (arg.type !== 'Word' || !/^-./.test(arg.text) || arg.text === '--') return;
    const extra = arg.text.startsWith('--')
      ? arg.text
      : [...arg.text.slice(1)].find((letter) => !known.includes(letter));
    if (extra !== undefined)
      return yield use('flag', entry, arg, `${name} ${extra.startsWith('-') ? extra : `-${extra}`}`);
  }
}
