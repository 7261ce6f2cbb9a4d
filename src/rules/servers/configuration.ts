import type { Stage } from '../../model/types.ts';

/**
 * Whether a step of the stage or of those it is built on may change how a server runs: it copies something like a configuration, or
 * writes to one.
 */
export function mayBeConfigured({ chain }: Stage, server: string): boolean {
  return chain.some(
    (stage) =>
      stage
        .instructions('COPY', 'ADD')
        .some(({ argument, heredocs }) => isConfiguration(argument.text, server) || heredocs.length > 0) ||
      stage
        .instructions('RUN')
        .some(({ argument, heredocs }) =>
          [argument, ...heredocs.map(({ content }) => content)].some(({ text }) =>
            /daemon\s+off|daemonize|\.conf\b|nodaemon/.test(text),
          ),
        ),
  );
}

function isConfiguration(text: string, server: string): boolean {
  return (
    text.includes(server.replace(/(?<![\d.])[\d.]+$/, '')) ||
    /\.(?:conf|cfg|ini)\b|\/etc\b|\s\/\s*$|\s\/usr\/?\s*$/.test(text)
  );
}
