/** By what the rule index filters, and what each rule has of it. */
import type { Peer, Rule } from '../rules/define.ts';
import { aliasesOf, peerOf } from '../rules/index.ts';
import { peerNames } from './peers.ts';
import { properties, syntaxTitle } from './properties.ts';
import { presetsOf, rules, severityWords } from './rules.ts';

export interface FacetValue {
  readonly value: string;
  readonly name: string;
}
export interface Facet {
  readonly id: 'property' | 'severity' | 'preset' | 'fix' | 'peer';
  readonly title: string;
  /** Only those some rule has. */
  readonly values: readonly FacetValue[];
}

/** The peers a rule has codes of. */
function peersOf(rule: Rule): Peer[] {
  return [...new Set(aliasesOf(rule).map(peerOf))];
}

/** What a rule has in each facet; `none` where it has nothing. */
export function facetValues(rule: Rule): Readonly<Record<Facet['id'], readonly string[]>> {
  const orNone = (values: readonly string[]) => (values.length > 0 ? values : ['none']);
  return {
    property: [rule.property],
    severity: [rule.severity],
    preset: orNone(presetsOf(rule)),
    fix: [rule.fix],
    peer: orNone(peersOf(rule)),
  };
}

const used = (facet: Facet): Facet => {
  const found = new Set(rules.flatMap((rule) => facetValues(rule)[facet.id]));
  return { ...facet, values: facet.values.filter(({ value }) => found.has(value)) };
};

const named = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, name]) => ({ value, name }));

export const facets: readonly Facet[] = (
  [
    {
      id: 'property',
      title: 'Property',
      values: [
        ...properties.map(({ id, title }) => ({ value: id, name: title })),
        { value: 'syntax', name: syntaxTitle },
      ],
    },
    { id: 'severity', title: 'Severity', values: named(severityWords) },
    {
      id: 'preset',
      title: 'Preset',
      values: [...['recommended', 'strict', 'hadolint', 'buildkit'].map((name) => ({ value: name, name }))].concat({
        value: 'none',
        name: 'In none',
      }),
    },
    { id: 'fix', title: 'Fix', values: named({ safe: 'Safe', review: 'To review', none: 'None' }) },
    { id: 'peer', title: 'Also known to', values: named({ ...peerNames, none: 'Nobody else' }) },
  ] as const satisfies readonly Facet[]
).map(used);
