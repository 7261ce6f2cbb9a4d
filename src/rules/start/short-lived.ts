/** Commands that end by themselves: no signal has to reach them. */
const names = new Set(
  'echo printf date true false test [ ls mkdir cp mv rm ln cat touch chmod chown exit return id whoami hostname uname env printenv pwd basename dirname sed awk grep head tail wc cut sort cd export set unset trap wait ulimit umask sleep kill break continue shift source .'.split(
    ' ',
  ),
);

/** Whether a command of this name is done in a moment. */
export function isShortLived(name: string): boolean {
  return names.has(name);
}
