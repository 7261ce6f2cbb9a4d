/** Files of the project that a command stops without. */
import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import { neededBy } from './missing-lockfile.ts';

/** What a command needs, and what is copied for it; `copy` is empty where that is the whole project. */
export interface NeededFile {
  readonly file: string;
  readonly copy: readonly string[];
  /** The word that names it, where it is looked for in no other place. */
  readonly word?: ShellWord;
}

/** Goals of Maven that work on a project, and on nothing else. */
const goals = /^(?:clean|validate|compile|test|package|verify|install|dependency:(?:go-offline|resolve))$/;

/** The file, as the command names it; null where it needs none, or takes another one by a flag. */
export function fileNeededBy(command: SimpleCommand): NeededFile | null {
  const { name, operands, args, flags } = command;
  const sub = operands[0]?.value;
  if (name === null || args.some(({ value }) => value === null)) return null;
  if (/^pip[\d.]*$/.test(name) && sub === 'install') return requirements(command);
  if (/^python[\d.]*$/.test(name)) {
    const [first, second] = args;
    if (first?.value === '-m' && second?.value === 'pip') return requirements(command);
    return /^(?:\.\/)?[\w-]+\.py$/.test(first?.value ?? '') ? { file: first!.value!, copy: [], word: first! } : null;
  }
  if (name === 'bundle' && sub === 'install' && !flags.some((flag) => flag.startsWith('--gemfile')))
    return { file: 'Gemfile', copy: ['Gemfile', 'Gemfile.lock'] };
  if (name === 'composer' && sub === 'install' && !flags.some((flag) => /^(?:-d|--working-dir|-h|--help)/.test(flag)))
    return { file: 'composer.json', copy: ['composer.json', 'composer.lock'] };
  if (name === 'mvn' && operands.length > 0 && operands.every(({ value }) => goals.test(value!)))
    return flags.some((flag) => /^(?:-f|--file|-v|--version|-h|--help)/.test(flag))
      ? null
      : { file: 'pom.xml', copy: [] };
  const needed = neededBy(command);
  return needed && { file: needed.manifest, copy: [needed.manifest, needed.locks[0]!] };
}

function requirements(command: SimpleCommand): NeededFile | null {
  const word = command.valueOf('-r', '--requirement');
  const file = word?.value;
  if (!word || !file || !/^[\w./-]+$/.test(file) || file.startsWith('/dev/') || !/\w/.test(file)) return null;
  return { file, copy: file.includes('/') ? [] : [file], word };
}
