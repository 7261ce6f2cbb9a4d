/** Our own ignore comment: `# module-container ignore RULE: reason`. Line breaks in the reason become blanks. */
export function ignoreComment(rule: string, reason: string): string {
  const words = reason.replace(/\s+/g, ' ').trim();
  return words === '' ? `# module-container ignore ${rule}` : `# module-container ignore ${rule}: ${words}`;
}
