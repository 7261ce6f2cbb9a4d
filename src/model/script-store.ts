import type { ShellLanguage, ShellScript, SimpleCommand } from '../dockerfile/shell/types.ts';
import type { Instruction } from '../dockerfile/tree.ts';
import { commandsOf, scriptsOf } from './scripts.ts';
import type { Shell } from './types.ts';

interface Entry {
  readonly language: ShellLanguage;
  readonly scripts: readonly ShellScript[];
  commands: readonly SimpleCommand[] | null;
}

/**
 * The shell text of instructions, read once. Kept from one reading of a file to the next, it has the scripts of
 * instructions that were taken over, and lets go of those that nobody has asked for since the reading before.
 */
export class ScriptStore {
  #now = new Map<Instruction, Entry>();
  #before = new Map<Instruction, Entry>();

  /** Another reading begins. */
  next(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  scripts(instruction: Instruction, shell: Shell, source: string): readonly ShellScript[] {
    return this.#entry(instruction, shell, source).scripts;
  }

  commands(instruction: Instruction, shell: Shell, source: string): readonly SimpleCommand[] {
    const entry = this.#entry(instruction, shell, source);
    return (entry.commands ??= commandsOf(instruction, entry.scripts));
  }

  #entry(instruction: Instruction, shell: Shell, source: string): Entry {
    const { language } = shell;
    const known = this.#now.get(instruction);
    if (known?.language === language) return known;
    const old = this.#before.get(instruction);
    const entry: Entry =
      old?.language === language ? old : { language, scripts: scriptsOf(instruction, shell, source), commands: null };
    this.#now.set(instruction, entry);
    return entry;
  }
}
