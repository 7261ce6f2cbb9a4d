/** The kinds of evidence and the words that always stand beside their mark. */
export const evidenceKinds = {
  measured: 'Measured',
  specification: 'Specification',
  vendor: 'Vendor’s word',
  judgement: 'Our judgement',
} as const;

export type EvidenceKind = keyof typeof evidenceKinds;

const note = /^\s*<div class="evidence">[\s\S]*?<\/div>\s*/;

/** Takes the notes of `<Evidence>` off the start of a rendered practice: they stand in the margin. */
export function splitEvidence(html: string): { evidence: string; body: string } {
  let evidence = '';
  let body = html;
  for (let match = note.exec(body); match; match = note.exec(body)) {
    evidence += match[0].trim();
    body = body.slice(match[0].length);
  }
  return { evidence, body };
}
