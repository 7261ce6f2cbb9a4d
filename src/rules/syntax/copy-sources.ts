import type { CopyPath, InstructionOf } from '../../dockerfile/tree.ts';

/** The sources that come from the build context: no `--from`, no URL, no git repository, no heredoc. */
export function contextSources(copy: InstructionOf<'COPY' | 'ADD'>): readonly CopyPath[] {
  if (copy.flags.some(({ name }) => name === 'from')) return [];
  return copy.sources.filter((source) => copy.name === 'COPY' || !isRemote(sourceText(source)));
}

/** The path without its quotes. */
export function sourceText({ value, json }: CopyPath): string {
  return json ? value : value.replace(/["']/g, '');
}

function isRemote(text: string): boolean {
  return /^(?:https?|git|ssh|ftp):\/\/|^git@|^github\.com\//i.test(text);
}
