import { expect, test } from 'vitest';
import { codeOf, rules } from './index.ts';

/** hadolint's severities, as far as they are not `warning`. */
const others: Readonly<Record<string, string>> = {
  ...severity('error', 'DL3000 DL3004 DL3011 DL3012 DL3020 DL3021 DL3023 DL3024 DL3026 DL3043 DL3044 DL3061'),
  ...severity('error', 'DL4000 DL4004'),
  ...severity('info', 'DL3001 DL3009 DL3010 DL3015 DL3019 DL3047 DL3049 DL3050 DL3059 DL3060 DL3066'),
  ...severity('style', 'DL3048'),
};
/** Off at hadolint's defaults. */
const apart = new Set(['DL1001', 'DL3057']);

test('the preset reports at the severity hadolint has', () => {
  const differing = rules.flatMap((rule) => {
    const preset = rule.presets?.hadolint;
    return Object.entries(rule.messages).flatMap(([id, { aliases }]) => {
      const ours = preset?.severities?.[id] ?? preset?.severity ?? rule.severity;
      return aliases
        .filter((alias) => alias.startsWith('hadolint/'))
        .map(codeOf)
        .filter((code) => !apart.has(code) && ours !== (others[code] ?? 'warning'))
        .map((code) => `${rule.id}: ${code} is ${others[code] ?? 'warning'}, not ${ours}`);
    });
  });
  expect(differing).toEqual([]);
});

function severity(name: string, codes: string): Readonly<Record<string, string>> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, name]));
}
