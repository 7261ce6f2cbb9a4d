/** Changes one value in a YAML text; all else, comments included, stays. */
import { parseDocument } from 'yaml';

/** Sets the value at a path, or removes it for undefined; a mapping that becomes empty goes too. Throws where the text is no YAML. */
export function changeYaml(text: string, path: readonly string[], value: unknown): string {
  const document = parseDocument(text.trim() === '' ? '{}' : text);
  const [error] = document.errors;
  if (error) throw error;
  if (text.trim() === '' && document.contents) (document.contents as { flow?: boolean }).flow = false;
  if (value === undefined) {
    document.deleteIn(path);
    const parent = path.slice(0, -1);
    const left = document.getIn(parent) as { items?: readonly unknown[] } | undefined;
    if (left?.items?.length === 0) document.deleteIn(parent);
  } else {
    document.setIn(path, document.createNode(value));
  }
  const empty = (document.contents as { items?: readonly unknown[] } | null)?.items?.length === 0;
  return empty ? '' : document.toString();
}
