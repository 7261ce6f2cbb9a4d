/** The longest path Linux takes; a longer one is an error of the build. */
export const longestPath = 4096;

/** WORKDIR `path` in `current`, both without variables; the result is absolute and has no `.`, `..` or doubled slash. */
export function joinWorkdir(current: string, path: string, windows: boolean): string {
  return windows ? joinWindows(current, path) : joinPosix(current, path);
}

function joinPosix(current: string, path: string): string {
  if (isCleanPath(path)) return path.endsWith('/') ? path.slice(0, -1) : path;
  const base = path.startsWith('/') ? '' : current;
  // The usual case, and the one that a long chain of relative paths must not make slow.
  if (base !== '' && base !== '/' && isPlain(path)) return `${base}/${path}`;
  return `/${clean(`${base}/${path}`.split('/')).join('/')}`;
}

function joinWindows(current: string, path: string): string {
  const withDrive = /^([A-Za-z]):/;
  const drive = withDrive.exec(path)?.[1] ?? withDrive.exec(current)?.[1] ?? 'C';
  const rest = path.replace(withDrive, '');
  const absolute = /^[\\/]/.test(rest) || withDrive.test(path);
  const base = absolute ? '' : current.replace(withDrive, '');
  return `${drive.toUpperCase()}:\\${clean(`${base}/${rest}`.split(/[\\/]/)).join('\\')}`;
}

function isPlain(path: string): boolean {
  return /^[^/.][^/.]*$/.test(path);
}

/** Absolute, without an empty part or one that begins with a dot. */
function isCleanPath(path: string): boolean {
  return /^(?:\/[^/.][^/]*)+\/?$/.test(path);
}

function clean(parts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return kept;
}
