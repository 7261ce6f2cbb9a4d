import { defineRule } from '../define.ts';
import { isPrivateAddress, schemeAndHost } from '../hosts/names.ts';
import { isDevelopmentStage } from '../stages/development.ts';

const key = /_(?:HOST|ADDR|ADDRESS|URL|URI|ENDPOINT|SERVER|DSN)$/i;
/** Names of addresses to bind to, or to be reached at. */
const binds = /(?:^|_)(?:BIND|LISTEN|DOCS?|CALLBACK|PUBLIC|BASE|HTTP|METRICS|ADMIN)(?:_|$)/i;

export default defineRule({
  id: 'no-external-hosts-baked-in',
  property: 'self-contained',
  practice: 'no-host-coupling',
  severity: 'info',
  recommended: false,
  why: 'a heuristic; defaults for local use are common',
  since: '0.1.0',
  summary: 'Do not bake host names of other services into the image',
  about: { instructions: ['ENV'] },
  messages: {
    host: {
      text: '`{host}` is the container itself or a machine of one network, so `{name}` works in one place only. Use the name of the service, or leave it to be set at start.',
      aliases: [],
    },
  },
  yieldsTo: ['no-loopback-bind'],
  fix: 'none',
  check({ model, report, unknown }) {
    const { target } = model;
    if (!target || isDevelopmentStage(target)) return;
    for (const env of target.instructions('ENV'))
      for (const pair of env.pairs) {
        const name = pair.key.text;
        if (pair.value === null || !key.test(name) || binds.test(name)) continue;
        const value = target.resolve(pair.value, env);
        if (value.kind === 'unknown') {
          unknown(pair.value, value.why);
          continue;
        }
        const address = schemeAndHost(value.text);
        if (address && /^https?$/i.test(address.scheme) && isLoopback(address.host)) continue;
        const host = address?.host ?? /^([\w.-]+)(?::\d+)?(?:\/|$)/.exec(value.text)?.[1];
        if (host !== undefined && isOneMachine(host)) report('host', pair.value, { host, name });
      }
  },
});

/** What speaks HTTP there mostly runs in the same container or pod: `http://127.0.0.1:3000`. */
function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3})$/i.test(host);
}

function isOneMachine(host: string): boolean {
  if (host === '0.0.0.0') return false;
  return /^localhost$|\.(?:internal|local)$/i.test(host) || isPrivateAddress(host);
}
