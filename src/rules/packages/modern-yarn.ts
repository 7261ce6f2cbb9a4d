/** A path of Yarn 2 and later: `.yarnrc.yml`, `.yarn/releases`. Yarn 1 has `.yarnrc`. */
export function isOfModernYarn(path: string): boolean {
  return /(?:^|\/)\.yarn(?:rc\.yml|\/|$)/.test(path);
}
