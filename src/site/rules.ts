/** The checker's rules as pages need them, from the registry. */
import { aliasesOf, codeOf, peerOf, rules } from '../rules/index.ts';
import type { Rule } from '../rules/define.ts';
import { inPeerOrder } from '../rules/peers.ts';
import { presets } from '../checker/presets/index.ts';
import type { PresetName } from '../checker/types.ts';
import { peerNames } from './peers.ts';

export { rulesOfPractice } from '../rules/index.ts';
export { rules };

/** The rules of a property, or of the syntax, by the id that pages have as text. */
export function rulesOfProperty(property: string): Rule[] {
  return rules.filter((rule) => rule.property === property);
}

export const severityWords = { error: 'Error', warning: 'Warning', info: 'Info', style: 'Style' } as const;

/** "safe fix", "fix to review", or nothing. */
export const fixWords = { safe: 'safe fix', review: 'fix to review', none: '' } as const;

/** The presets that run a rule, with at least one of its messages. */
export function presetsOf(rule: Rule): PresetName[] {
  return (Object.keys(presets) as PresetName[]).filter(
    (name) => Object.keys(presets[name](rule).severities).length > 0,
  );
}

export interface KnownAs {
  readonly code: string;
  readonly peer: string;
}

/** The peers' codes of a rule, the best known peer first; hexadecimal ids of KICS come last. */
export function knownAs(rule: Rule): KnownAs[] {
  const all = inPeerOrder(aliasesOf(rule)).map((alias) => ({
    code: codeOf(alias),
    peer: peerNames[peerOf(alias)],
  }));
  return [...all.filter(({ code }) => !isLongId(code)), ...all.filter(({ code }) => isLongId(code))];
}

/** KICS' hexadecimal ids: they have no address. */
export function isLongId(code: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(code);
}

/** Codes that have an address below `/rules/`, with the rules they stand for. Our own ids win. */
export function codeAddresses(): Map<string, Rule[]> {
  const ids = new Set(rules.map(({ id }) => id));
  const addresses = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const { code } of knownAs(rule)) {
      if (!/^[\w.-]+$/.test(code) || isLongId(code)) continue;
      for (const address of new Set([code, code.toLowerCase(), code.toUpperCase()])) {
        if (ids.has(address)) continue;
        const found = addresses.get(address) ?? [];
        if (!found.includes(rule)) addresses.set(address, [...found, rule]);
      }
    }
  }
  return addresses;
}
