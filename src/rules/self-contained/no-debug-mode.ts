import type { KeyValue } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';

const development = /^(?:dev|devel|develop|development)$/i;
const on = /^(?:true|yes|on|1)$/i;

export default defineRule({
  id: 'no-debug-mode',
  property: 'self-contained',
  practice: 'config-with-defaults',
  severity: 'warning',
  recommended: true,
  why: 'insecure default in production',
  since: '0.1.0',
  summary: 'Debug and development modes off by default',
  about: { instructions: ['ENV'] },
  messages: {
    debug: {
      text: '`{name}={value}` is what every container starts with unless somebody thinks of changing it: slow, and open about its internals. Let the default be the mode for production.',
      aliases: ['sonar/S4507'],
    },
  },
  fix: 'review',
  check({ model, report, unknown }) {
    const { target } = model;
    if (!target || isDevelopmentStage(target)) return;
    const settled = new Set<string>();
    for (const stage of target.chain)
      for (const env of stage.instructions('ENV').toReversed())
        for (const pair of env.pairs.toReversed()) {
          const name = pair.key.text;
          if (settled.has(name)) continue;
          settled.add(name);
          const safe = safeValue(name);
          if (safe === null || pair.value === null) continue;
          const value = stage.resolve(pair.value, env);
          if (value.kind === 'unknown') unknown(pair.value, value.why);
          else if (isDebugging(name, value.text)) {
            const fix = value.kind === 'known' ? replaced(pair, safe(value.text)) : null;
            report('debug', pair, { name, value: value.text }, { fix });
          }
        }
  },
});

/** What a variable of this name should be by default; null for names that set no mode. */
function safeValue(name: string): ((value: string) => string) | null {
  if (/XDEBUG_MODE$/i.test(name)) return () => 'off';
  if (/ENV(?:IRONMENT)?$/i.test(name)) return () => 'production';
  if (!/DEBUG$/i.test(name)) return null;
  return (value) => (value === '1' ? '0' : /^yes$/i.test(value) ? 'no' : /^on$/i.test(value) ? 'off' : 'false');
}

function isDebugging(name: string, value: string): boolean {
  if (/XDEBUG_MODE$/i.test(name)) return value !== '' && value.toLowerCase() !== 'off';
  return /DEBUG$/i.test(name) ? on.test(value) : development.test(value);
}

function replaced({ value }: KeyValue, text: string): Fix | null {
  if (value === null || value.text.includes('$')) return null;
  const { start, end } = value;
  return { title: `Set ${text}`, safety: 'review', edits: [{ start, end, text }] };
}
