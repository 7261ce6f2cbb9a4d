/** The rules by the names people know them under. */
import { rules } from './all.ts';
import type { Alias, Peer, Property, Rule } from './define.ts';

export { rules };

const byId = new Map(rules.map((rule) => [rule.id, rule]));
const byCode = new Map<string, RuleMessage[]>();
for (const rule of rules) {
  for (const [messageId, message] of Object.entries(rule.messages)) {
    for (const alias of message.aliases) {
      const entry = { rule, messageId, alias };
      for (const name of [alias, codeOf(alias)]) {
        const key = name.toLowerCase();
        const entries = byCode.get(key);
        if (entries) entries.push(entry);
        else byCode.set(key, [entry]);
      }
    }
  }
}

/** What a peer's code stands for here: one message of one rule. */
export interface RuleMessage {
  readonly rule: Rule;
  readonly messageId: string;
  /** `hadolint/DL3025`. */
  readonly alias: string;
}

/** `hadolint/DL3025` → `hadolint`. */
export function peerOf(alias: Alias): Peer {
  return alias.slice(0, alias.indexOf('/')) as Peer;
}

/** `hadolint/DL3025` → `DL3025`. */
export function codeOf(alias: string): string {
  return alias.slice(alias.indexOf('/') + 1);
}

export function ruleById(id: string): Rule | null {
  return byId.get(id) ?? null;
}

/** The messages a peer's code stands for, case ignored; with its peer (`hadolint/DL3025`) or bare (`DL3025`). */
export function rulesByCode(code: string): readonly RuleMessage[] {
  return byCode.get(code.toLowerCase()) ?? [];
}

export function rulesOfPractice(practice: string): readonly Rule[] {
  return rules.filter((rule) => rule.practice === practice);
}

export function rulesOfProperty(property: Property): readonly Rule[] {
  return rules.filter((rule) => rule.property === property);
}

/** All aliases of a rule, each once, in the order of its messages. */
export function aliasesOf(rule: Rule): readonly Alias[] {
  return [...new Set(Object.values(rule.messages).flatMap((message) => message.aliases))];
}
