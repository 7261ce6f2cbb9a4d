import { defineRule } from '../define.ts';

/** EXPOSE takes `port`, `from-to`, each with an optional `/tcp`, `/udp` or `/sctp`. */
export default defineRule({
  id: 'valid-port',
  property: 'container-api',
  practice: 'declare-ports',
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Port must be a number from 1 to 65535 and protocol tcp, udp or sctp',
  about: { instructions: ['EXPOSE'] },
  messages: {
    range: {
      text: '`{port}` is above 65535, the highest port there is, so the image does not build. Name the port the program listens on.',
      aliases: [
        'hadolint/DL3011',
        'trivy/DS-0008',
        'kics/71bf8cf8-f0a1-42fa-b9d2-d10525e0a38e',
        'semgrep/invalid-port',
        'dockerfilelint/invalid_port',
        'dockerlinter/EE0001',
        'dockerfile-utils/INVALID_PORT',
      ],
    },
    order: {
      text: 'The range `{port}` ends before it starts, so the image does not build. Write the lower port first.',
      aliases: ['dockerfilelint/invalid_port', 'dockerfile-utils/INVALID_PORT'],
    },
    format: {
      text: '`{port}` is not a port, so the image does not build. Write a number such as `8080`, or a range such as `8000-8010`.',
      aliases: ['dockerfilelint/invalid_port', 'dockerlinter/EE0001', 'dockerfile-utils/INVALID_PORT'],
    },
    protocol: {
      text: '`{protocol}` is not a protocol that EXPOSE takes, so the image does not build. Use `tcp`, `udp` or `sctp`.',
      aliases: ['dockerfile-utils/INVALID_PROTO'],
    },
  },
  presets: { buildkit: { on: true } },
  yieldsTo: ['expose-container-port-only', 'no-trailing-comment'],
  fix: 'none',
  differences: {
    hadolint: 'hadolint tests the upper bound only, and takes text that is not a port for a variable.',
    trivy: 'Trivy tests the upper bound only.',
  },
  check({ stages, report, unknown }) {
    for (const stage of stages) {
      for (const expose of stage.withTriggers('EXPOSE')) {
        for (const word of expose.words) {
          const value = stage.resolve(word, expose);
          if (value.kind === 'unknown') {
            unknown(word, value.why);
            continue;
          }
          // One variable may hold several ports, or none.
          for (const port of value.text.split(/\s+/).filter(Boolean)) {
            if (port.includes(':')) continue;
            const problem = problemOf(port);
            if (problem === 'protocol') report('protocol', word, { protocol: port.slice(port.indexOf('/') + 1) });
            else if (problem) report(problem, word, { port });
          }
        }
      }
    }
  },
});

function problemOf(port: string): 'range' | 'order' | 'format' | 'protocol' | null {
  const match = /^(\d+)(?:-(\d+))?(?:\/(.*))?$/.exec(port);
  if (!match) return 'format';
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  if (Math.max(first, last) > 65_535) return 'range';
  if (last < first) return 'order';
  return match[3] === undefined || /^(?:tcp|udp|sctp)$/i.test(match[3]) ? null : 'protocol';
}
