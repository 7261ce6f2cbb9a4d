/** Whether a USER is root: none set, `root`, `0`, each with a group. */
export function isRoot(user: string): boolean {
  return /^(?:|root|0+)(?::|$)/i.test(user.trim());
}

/** What root is on Windows. */
export function isAdministrator(user: string): boolean {
  return /^(?:.*\\)?ContainerAdministrator$/i.test(user.trim());
}
