import type { ShellLanguage } from './types.ts';

const languages = new Map<string, ShellLanguage>(
  Object.entries({
    sh: 'sh',
    bash: 'bash',
    dash: 'dash',
    ash: 'ash',
    ksh: 'ksh',
    ksh88: 'ksh',
    ksh93: 'ksh',
    mksh: 'ksh',
    zsh: 'zsh',
    pwsh: 'powershell',
    powershell: 'powershell',
    cmd: 'cmd',
  } as const),
);

/** The language of a shell program by its path: `/bin/bash` is `bash`, `pwsh.exe` is `powershell`, an unknown one `other`. */
export function languageOf(program: string): ShellLanguage {
  const name = program.slice(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1).toLowerCase();
  return languages.get(name.endsWith('.exe') ? name.slice(0, -4) : name) ?? 'other';
}

/** The language a script's own `#!` line asks for; null without one. `#!/usr/bin/env -S bash -e` is `bash`. */
export function shebangLanguage(script: string): ShellLanguage | null {
  if (!script.startsWith('#!')) return null;
  const end = script.indexOf('\n');
  const words = script
    .slice(2, end < 0 ? script.length : end)
    .trim()
    .split(/\s+/);
  const first = words[0] ?? '';
  if (first === '') return null;
  if (!/(^|\/)(env|busybox)$/.test(first)) return languageOf(first);
  const program = words.slice(1).find((word) => !word.startsWith('-') && !word.includes('='));
  return program === undefined ? null : languageOf(program);
}

/** Whether unbash's grammar fits. */
export function isPosixLike(language: ShellLanguage): boolean {
  return language !== 'powershell' && language !== 'cmd' && language !== 'other';
}
