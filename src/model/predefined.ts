/** What is set without a line of the file. Source: BuildKit's Dockerfile reference, "ARG", and its `defaultArgs`. */

/** Arguments given by the builder; FROM sees them, a stage only after `ARG NAME`. */
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

/** PATH where the base image sets none. Source: BuildKit's `system.DefaultPathEnvUnix`. */
export const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
