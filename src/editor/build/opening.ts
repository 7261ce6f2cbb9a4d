/** The state a checker has in the page as it is built. */
import { check, rules } from '../../index.ts';
import type { Property } from '../../rules/define.ts';
import { initialState, type State } from '../state/state.ts';

export function openingState(text: string, property: Property | null): State {
  if (text === '') return initialState;
  const result = check(text);
  const [error] = result.errors;
  if (error) throw new Error(`The check of an example failed in ${error.rule ?? 'the parser'}: ${error.detail}`);
  return {
    ...initialState,
    text,
    property,
    rules: rules.map(({ id, property: of, practice, summary, severity, options }) => ({
      id,
      property: of,
      practice,
      summary,
      severity,
      options: options ?? {},
    })),
    checked: {
      text,
      result,
      milliseconds: 0,
      safeFixes: result.findings.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe')).length,
    },
  };
}
