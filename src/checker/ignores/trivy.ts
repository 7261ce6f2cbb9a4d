/** Trivy: `# trivy:ignore:DS-0002 trivy:ignore:AVD-DS-0026:exp:2027-01-31` above an instruction; `tfsec:` too. */
import { codeOfName } from './trivy-names.ts';
import type { IgnoreReader } from './types.ts';

const wish = /(?:^|\s)(?:trivy|tfsec):ignore:([^\s:[]+)(?:\[[^\]\s]*\])?(?::exp:(\d{4}-\d{2}-\d{2}))?(?=\s|$)/g;

export const trivy: IgnoreReader = {
  tool: 'trivy',
  comment({ comment, instruction }, places, { today }) {
    if (!instruction || !comment.text.includes(':ignore:')) return [];
    const names: string[] = [];
    for (const [, id, expiry] of comment.text.matchAll(wish)) {
      if (expiry !== undefined && today !== null && today > expiry) continue;
      names.push(id === '*' ? 'trivy/*' : `trivy/${currentId(id!)}`);
    }
    if (names.length === 0) return [];
    // What is missing in a stage has no line of its own: people put the comment above FROM.
    const ignore = { tool: 'trivy', span: comment, names, reason: null };
    const absent = { ...ignore, within: places.file, onlyAbsent: true };
    return [{ ...ignore, within: instruction.lines }, ...(instruction.name === 'FROM' ? [absent] : [])];
  },
};

/** `AVD-DS-0002`, `DS002`, `ds-0002`, `least-privilege-user` → `DS-0002`. Other names are left as they are. */
function currentId(id: string): string {
  const match = /^(?:AVD-)?DS-?0*(\d{1,4})$/i.exec(id);
  if (match) return `DS-${match[1]!.padStart(4, '0')}`;
  return codeOfName(id) ?? id;
}
