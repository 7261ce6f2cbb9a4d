/** Whether a USER is root: none set, `root`, `0`, each with a group; ContainerAdministrator on Windows. */
export function isRoot(user: string): boolean {
  return /^(?:|root|0+|ContainerAdministrator)(?::|$)/i.test(user.trim());
}
