import type { HealthcheckInstruction } from '../tree.ts';
import type { Report } from './problem.ts';

/** The type of a HEALTHCHECK and its command. */
export function checkHealthcheck({ keyword, type, form }: HealthcheckInstruction, report: Report): void {
  if (type === null) return report('missing-argument', keyword, 'HEALTHCHECK requires at least one argument');
  switch (type.text.toUpperCase()) {
    case 'NONE':
      if (form !== null && !(form.kind === 'exec' && form.strings.length === 0)) {
        report('invalid-healthcheck', form, 'HEALTHCHECK NONE takes no arguments');
      }
      return;
    case 'CMD':
      if (form === null || (form.kind === 'exec' && form.strings.length === 0)) {
        report('invalid-healthcheck', form ?? type, 'missing command after HEALTHCHECK CMD');
      }
      return;
    default: {
      const detail = `unknown type ${JSON.stringify(type.text.toUpperCase())} in HEALTHCHECK (try CMD)`;
      report('invalid-healthcheck', type, detail);
    }
  }
}
