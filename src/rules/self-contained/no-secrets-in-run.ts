import type { Span } from '../../dockerfile/tree.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { literalSecret } from '../secrets/commands.ts';
import { tokenIn } from '../secrets/tokens.ts';

export default defineRule({
  id: 'no-secrets-in-run',
  property: 'self-contained',
  practice: 'build-secrets',
  severity: 'error',
  recommended: true,
  why: 'security: readable in layer and history',
  since: '0.1.0',
  summary: 'Do not write secrets into a layer',
  about: { instructions: ['RUN'] },
  messages: {
    literal: {
      text: 'The {what} is in the Dockerfile and in the history of the image, where everybody who has either can read it. Revoke it, and pass the next one with `RUN --mount=type=secret`.',
      aliases: ['trivy/DS-0031', 'dockle/CIS-DI-0010', 'cis/4.10'],
    },
  },
  yieldsTo: ['no-secrets-in-env'],
  fix: 'none',
  check({ stages, report }) {
    for (const stage of stages)
      for (const run of stage.withTriggers('RUN')) {
        const secret = secretIn(stage, run);
        if (secret) report('literal', secret.at, { what: secret.what });
      }
  },
});

function secretIn(stage: Stage, run: InstructionOf<'RUN'>): { readonly what: string; readonly at: Span } | null {
  for (const command of stage.commandsOf(run)) {
    const secret = literalSecret(command);
    if (secret) return secret;
  }
  for (const { text } of stage.scripts(run)) {
    const token = tokenIn(text.text);
    if (token) return { what: token.what, at: text.span(token.start, token.end) };
  }
  return null;
}
