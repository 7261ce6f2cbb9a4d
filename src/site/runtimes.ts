/** The runtimes that have a tab, in their order. */
export const runtimes = {
  docker: 'Docker',
  rkt: 'rkt',
  oci: 'OCI',
  podman: 'Podman',
  compose: 'Compose',
  kubernetes: 'Kubernetes',
} as const;

export type RuntimeName = keyof typeof runtimes;

export function isRuntime(name: string): name is RuntimeName {
  return Object.hasOwn(runtimes, name);
}
