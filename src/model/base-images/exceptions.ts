/**
 * Whether a tag is among the exceptions of its row: `11.0` is that version and all below it, `8.5-` also all with a
 * smaller last number, `=1` exactly that version, `*slim` that tag, a version in front or not. `ps-8.0` has a name in
 * front of the version.
 */
export function isExcepted(tag: string, exception: string): boolean {
  if (exception.startsWith('*')) {
    const suffix = exception.slice(1);
    return tag === suffix || (tag.endsWith(`-${suffix}`) && /^v?\d[\w.]*$/.test(tag.slice(0, -suffix.length - 1)));
  }
  const version = /^=?[a-z]/.test(exception) ? /^[a-z]+-\d[\w.]*/.exec(tag)?.[0] : /^v?(\d[\w.]*)/.exec(tag)?.[1];
  if (version === undefined) return false;
  if (exception.startsWith('=')) return version === exception.slice(1);
  if (!exception.endsWith('-')) return version === exception || /^[._]/.test(after(version, exception));
  const [, parent = '', last = ''] = /^(.*?)(\d+)-$/.exec(exception) ?? [];
  const number = /^\d+/.exec(after(version, parent))?.[0];
  return number !== undefined && Number(number) <= Number(last);
}

/** What stands behind the prefix; '' where the text does not start with it. */
function after(text: string, prefix: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : '';
}
