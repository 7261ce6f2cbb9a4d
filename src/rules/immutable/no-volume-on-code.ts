import type { Dockerfile, InstructionOf, Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { itemRemoval } from '../fixes/item-removal.ts';
import { baseName, destinationOf, isAtOrBelow, withParents } from '../paths/places.ts';
import { volumePaths } from '../volumes/paths.ts';

const systems = new Set(['/usr', '/bin', '/sbin', '/lib', '/lib64', '/opt']);
const programs = ['/usr/bin', '/usr/sbin', '/usr/lib', '/usr/local/bin'];
/** Places for data, whatever a COPY puts there to begin with. */
const dataPlaces = [
  '/data',
  '/config',
  '/etc',
  '/var/lib',
  '/var/log',
  '/var/cache',
  '/var/spool',
  '/var/run',
  '/run',
  '/srv/data',
  '/tmp',
  '/mnt',
  '/media',
];
const dataNames =
  /^(?:data|datadir|db|database|conf|config|configs|configuration|settings|cache|logs?|uploads?|files|media|storage|state|tmp|temp|backups?|certs?|ssl|keys|secrets|plugins|extensions|public|static|assets)$/i;
/** A directory or pattern, a program, or an archive; any other file may be the first content of a volume. */
const code =
  /(?:^|\/)(?:\.{0,2}\/?|[^./]+|[^/]*\*[^/]*)$|\.(?:[cm]?[jt]sx?|py|rb|php|pl|sh|jar|war|ear|dll|exe|so|wasm|phar|tgz|gz|zip)$/i;

export default defineRule({
  id: 'no-volume-on-code',
  property: 'immutable',
  practice: 'code-in-image',
  severity: 'warning',
  recommended: true,
  why: 'old code shadows the new image',
  since: '0.1.0',
  summary: 'Do not declare the code directory as a volume',
  about: { instructions: ['VOLUME'] },
  messages: {
    code: {
      text: 'A `COPY` puts the program into `{path}`. A volume there keeps the files of the first start, so a new image runs old code. Declare a directory for data only.',
      aliases: [],
    },
    system: {
      text: '`{path}` holds programs of the image. A volume there keeps those of the first start, so a new image runs old ones. Declare a directory for data only.',
      aliases: [],
    },
  },
  yieldsTo: ['no-host-volume', 'log-to-stdout'],
  fix: 'review',
  check({ dockerfile, model, report, unknown }) {
    const { target } = model;
    if (!target || target.windows) return;
    const places = new Set(target.chain.flatMap(codePlaces).flatMap((place) => [...withParents(place)]));
    for (const stage of target.chain)
      for (const volume of stage.instructions('VOLUME')) {
        const paths = volumePaths(stage, volume);
        const words = paths.map(({ at }) => at);
        for (const { at, value } of paths) {
          if (value.kind === 'unknown') {
            unknown(at, value.why);
            continue;
          }
          const path = value.text;
          if (isForData(path)) continue;
          if (systems.has(path) || programs.some((place) => isAtOrBelow(path, place))) {
            report('system', at, { path }, { fix: removal(words, at, volume, dockerfile) });
          } else if (places.has(path)) report('code', at, { path }, { fix: dataBelow(at, dockerfile) });
        }
      }
  },
});

/** Asks for a directory below, for data alone. */
function dataBelow({ start, end }: Span, { source }: Dockerfile): Fix | undefined {
  const [, text, quote] = /^(.*?[^/"'])\/*(["']?)$/.exec(source.slice(start, end)) ?? [];
  if (text === undefined || /["']/.test(text.slice(1))) return undefined;
  const from = start + text.length;
  const edits = [{ start: from, end: end - quote!.length, text: '/data' }];
  return { title: 'Declare a directory below it', safety: 'review', edits, gap: 'data' };
}

function removal(places: readonly Span[], at: Span, volume: InstructionOf<'VOLUME'>, dockerfile: Dockerfile): Fix {
  return { title: 'Remove it', safety: 'review', edits: [itemRemoval(places, at, volume, dockerfile)] };
}

function isForData(path: string): boolean {
  return (
    path === '/' ||
    !path.startsWith('/') ||
    dataNames.test(baseName(path)) ||
    dataPlaces.some((place) => isAtOrBelow(path, place))
  );
}

/** Where the stage copies code to. */
function codePlaces(stage: Stage): readonly string[] {
  return stage.instructions('COPY', 'ADD').flatMap((copy) => {
    const destination = bringsCode(copy) ? destinationOf(stage, copy) : null;
    return destination === null || destination === '/' ? [] : [destination];
  });
}

function bringsCode({ sources }: InstructionOf<'COPY' | 'ADD'>): boolean {
  return sources.some(({ value }) => code.test(value.replace(/["']/g, '')) && !dataNames.test(baseName(value)));
}
