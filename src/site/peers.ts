/** The peers as they write themselves. */
import type { Peer } from '../rules/define.ts';

export const peerNames: Readonly<Record<Peer, string>> = {
  hadolint: 'hadolint',
  buildkit: 'BuildKit',
  shellcheck: 'ShellCheck',
  trivy: 'Trivy',
  checkov: 'Checkov',
  kics: 'KICS',
  semgrep: 'Semgrep',
  sonar: 'Sonar',
  dockerfilelint: 'dockerfilelint',
  dockerlinter: 'dockerlinter',
  'dockerfile-utils': 'dockerfile-utils',
  dockle: 'dockle',
  cis: 'CIS Docker Benchmark',
};
