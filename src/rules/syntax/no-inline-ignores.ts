import type { Comment, Dockerfile } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';
import { commentRemoval } from '../fixes/comment-removal.ts';

const hadolint = /^hadolint\s+(?:(?:global|stage)\s+)?ignore\s*=/;
const others =
  /^(?:module-container\s+ignore|(?:trivy|tfsec):ignore:|(?:checkov|bridgecrew|cortex):skip=|kics-scan\s|linter\s+ignore\s*=|dockerfile-utils:\s*ignore|check\s*=.*skip=)|\bnosem(?:grep)?\b|\bNOSONAR\b/i;

/** For teams that keep their exceptions in one place, the configuration. */
export default defineRule({
  id: 'no-inline-ignores',
  property: 'syntax',
  practice: null,
  severity: 'info',
  recommended: false,
  strict: false,
  why: 'policy of a team; off by default',
  since: '0.1.0',
  summary: 'Do not switch rules off inside the Dockerfile',
  about: { file: true },
  messages: {
    hadolint: {
      text: 'This comment switches rules of hadolint off, and your exceptions are meant to be in the configuration. Move it there.',
      aliases: ['hadolint/DL1001'],
    },
    other: {
      text: 'This comment switches rules off, and your exceptions are meant to be in the configuration. Move it there.',
      aliases: [],
    },
  },
  presets: { hadolint: { off: true } },
  fix: 'review',
  differences: { hadolint: 'hadolint knows its own comments only.' },
  check({ dockerfile, report }) {
    const { comments, directives } = dockerfile;
    for (const comment of comments) {
      const message = hadolint.test(comment.text) ? 'hadolint' : others.test(comment.text) ? 'other' : null;
      if (message) report(message, comment, {}, { fix: removal(comment, dockerfile) });
    }
    for (const directive of directives) {
      if (directive.name === 'check' && /skip=/i.test(directive.value.text)) report('other', directive);
    }
  },
});

function removal(comment: Comment, dockerfile: Dockerfile): Fix | null {
  const edit = commentRemoval(comment, dockerfile);
  return edit && { title: 'Remove the comment', safety: 'review', edits: [edit] };
}
