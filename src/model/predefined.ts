/** The arguments BuildKit knows without a declaration. Source: its Dockerfile reference, "ARG", and `defaultArgs`. */

/** Given by the builder; FROM sees them, a stage only after `ARG NAME`. */
export const platformArgs: ReadonlySet<string> = new Set([
  'BUILDPLATFORM',
  'BUILDOS',
  'BUILDOSVERSION',
  'BUILDARCH',
  'BUILDVARIANT',
  'TARGETPLATFORM',
  'TARGETOS',
  'TARGETOSVERSION',
  'TARGETARCH',
  'TARGETVARIANT',
  'TARGETSTAGE',
]);

/** Set in the environment of RUN when the build gives them; no ARG needed. */
export const proxyArgs: ReadonlySet<string> = new Set(
  ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()]),
);

/** Steer the builder: `BUILDKIT_INLINE_CACHE`, `SOURCE_DATE_EPOCH` and their like. */
export function isBuilderArg(name: string): boolean {
  return name.startsWith('BUILDKIT_') || name === 'SOURCE_DATE_EPOCH';
}

/** Whether a build may give this argument although no ARG declares it. */
export function isPredefined(name: string): boolean {
  return platformArgs.has(name) || proxyArgs.has(name) || isBuilderArg(name);
}

/** PATH where the base image sets none. Source: BuildKit's `system.DefaultPathEnvUnix`. */
export const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
