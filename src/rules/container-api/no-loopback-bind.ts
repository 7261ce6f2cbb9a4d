import type { KeyValue, Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { bindValues, everywhere, loopbackIn } from '../servers/listen.ts';
import { loopbackDefault } from '../servers/loopback-defaults.ts';
import { mainProcessOf } from '../start/main-process.ts';

const variables = new Set(
  'HOST HOSTNAME BIND BIND_ADDRESS BIND_ADDR LISTEN LISTEN_ADDRESS LISTEN_ADDR FLASK_RUN_HOST UVICORN_HOST VITE_HOST'.split(
    ' ',
  ),
);
/** A container has a loopback interface of its own, which nobody outside reaches. */
export default defineRule({
  id: 'no-loopback-bind',
  property: 'container-api',
  practice: 'declare-ports',
  severity: 'warning',
  recommended: true,
  why: 'the published port answers nobody',
  since: '0.1.0',
  summary: 'Server bound to localhost is unreachable from outside',
  about: { instructions: ['EXPOSE'] },
  messages: {
    address: {
      text: '`{address}` is the loopback address of the container, so nobody outside reaches the exposed port. Bind to `{all}`.',
      aliases: [],
    },
    variable: {
      text: '`{name}` has the program listen on `{address}`, the loopback address of the container, so nobody outside reaches the exposed port. Set it to `{all}`.',
      aliases: [],
    },
    unset: {
      text: '`{server}` listens on `127.0.0.1` unless told otherwise, so nobody outside the container reaches the exposed port. Add `{words}`.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ dockerfile, stages, report }) {
    for (const stage of stages) {
      if (!stage.isTarget || !stage.chain.some((one) => one.instructions('EXPOSE').length > 0)) continue;
      const command = mainProcessOf(stage)?.command ?? null;
      const values = command ? bindValues(command) : [];
      const loopbacks = values.map(({ value }) => (value === null ? null : loopbackIn(value)));
      if (values.length > 0) {
        if (loopbacks.some((address) => address === null)) continue;
        for (const [index, word] of values.entries()) {
          const address = loopbacks[index]!;
          const fix = fixOf(word, address, dockerfile.source);
          report('address', word, { address, all: everywhere(address) }, { fix });
        }
        continue;
      }
      const set = environment(stage);
      for (const { pair, address } of set.loopbacks) {
        const data = { name: pair.key.text, address, all: everywhere(address) };
        report('variable', pair.value!, data, { fix: fixOf(pair.value!, address, dockerfile.source) });
      }
      if (!command || set.names.size > 0) continue;
      const found = loopbackDefault(command);
      if (!found) continue;
      const { span, server, words, edit } = found;
      const fix: Fix | undefined = edit
        ? { title: 'Listen on all interfaces', safety: 'review', edits: [edit] }
        : undefined;
      report('unset', span, { server, words }, { fix });
    }
  },
});

interface Environment {
  readonly names: ReadonlySet<string>;
  readonly loopbacks: readonly { readonly pair: KeyValue; readonly address: string }[];
}

/** The variables that say where to listen; the last one of a name counts. */
function environment({ chain }: Stage): Environment {
  const names = new Set<string>();
  const loopbacks: { pair: KeyValue; address: string }[] = [];
  for (const stage of chain) {
    for (const env of stage.instructions('ENV').toReversed()) {
      for (const pair of env.pairs.toReversed()) {
        if (!variables.has(pair.key.text) || names.has(pair.key.text) || !pair.value) continue;
        names.add(pair.key.text);
        const value = stage.resolve(pair.value, env);
        const address = value.kind === 'unknown' ? null : loopbackIn(value.text);
        if (address !== null) loopbacks.push({ pair, address });
      }
    }
  }
  return { names, loopbacks };
}

function fixOf({ start, end }: Span, address: string, source: string): Fix | undefined {
  const at = source.slice(start, end).indexOf(address);
  if (at < 0) return undefined;
  const edits = [{ start: start + at, end: start + at + address.length, text: everywhere(address) }];
  return { title: 'Listen on all interfaces', safety: 'review', edits };
}
