import type { FlagOption, Span } from '../tree.ts';
import { isBoolean } from './mounts.ts';
import type { Report } from './problem.ts';

/** Options of `--device`: the first field that is no option is the name. No variables are put in. */
export function checkDevice(options: readonly FlagOption[], report: Report): void {
  let name = '';
  for (const option of options) {
    const { key, value } = option;
    const refuse = (detail: string, span: Span = option) => report('invalid-flag-value', span, detail);
    if (key === 'required') {
      if (value !== null && !isBoolean(value.text)) refuse(`invalid value for required: ${value.text}`, value);
    } else if (key === 'name' && value !== null) {
      if (name !== '') refuse(`device name already set to ${name}`);
      name = value.text;
    } else if (name === '') {
      name = value === null ? key : `${key}=${value.text}`;
    } else if (value === null) {
      refuse(`invalid field '${key}' must be a key=value pair`);
    } else {
      refuse(`unexpected key '${key}' in '${key}=${value.text}'`);
    }
  }
}
