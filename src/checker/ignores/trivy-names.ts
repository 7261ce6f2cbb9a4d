/**
 * The short names of Trivy's Docker checks, which its ignore comments accept beside the codes.
 * Source: `short_code` (newer files: `aliases`) in `checks/docker/*.rego` of github.com/aquasecurity/trivy-checks.
 */
const codes: ReadonlyMap<string, string> = new Map([
  ['use-specific-tags', 'DS-0001'],
  ['least-privilege-user', 'DS-0002'],
  ['no-ssh-port', 'DS-0004'],
  ['use-copy-over-add', 'DS-0005'],
  ['no-self-referencing-copy-from', 'DS-0006'],
  ['only-one-entrypoint', 'DS-0007'],
  ['port-out-of-range', 'DS-0008'],
  ['user-absolute-workdir', 'DS-0009'],
  ['no-sudo-run', 'DS-0010'],
  ['use-slash-for-copy-args', 'DS-0011'],
  ['no-duplicate-alias', 'DS-0012'],
  ['use-workdir-over-cd', 'DS-0013'],
  ['standardise-remote-get', 'DS-0014'],
  ['purge-yum-package-cache', 'DS-0015'],
  ['only-one-cmd', 'DS-0016'],
  ['no-orphan-package-update', 'DS-0017'],
  ['purge-dnf-package-cache', 'DS-0019'],
  ['purge-zipper-cache', 'DS-0020'],
  ['use-apt-auto-confirm', 'DS-0021'],
  ['no-maintainer', 'DS-0022'],
  ['only-one-healthcheck', 'DS-0023'],
  ['no-dist-upgrade', 'DS-0024'],
  ['purge-apk-package-cache', 'DS-0025'],
  ['no-healthcheck', 'DS-0026'],
  ['purge-microdnf-package-cache', 'DS-0027'],
  ['use-apt-no-install-recommends', 'DS-0029'],
  ['avoid-sys-workdir-mounts', 'DS-0030'],
  ['do-not-pass-secrets', 'DS-0031'],
  ['docker-pipefail', 'DS-0032'],
]);

/** `use-specific-tags`, `docker-use-specific-tags`, `dockerfile-general-use-specific-tags` → `DS-0001`; null for any other name. */
export function codeOfName(name: string): string | null {
  return codes.get(name) ?? codes.get(name.replace(/^docker(?:file-general)?-/, '')) ?? null;
}
