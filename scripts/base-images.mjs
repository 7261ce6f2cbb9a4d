/**
 * Writes the table of base images from a survey file: `npm run base-images -- FILE.json`.
 *
 * The survey has a row for each image and class of tags, with the build source it was read from. What rules ask for
 * goes into `src/model/base-images/data.ts`, whose form `table.ts` describes; where each row comes from goes into
 * `sources.tsv` beside it.
 */
import { writeFileSync } from 'node:fs';
import { isExcepted } from '../src/model/base-images/exceptions.ts';
import { exceptions } from './base-images/exceptions.mjs';
import { readJson, readText, refuse } from './command-line.mjs';

const [file] = process.argv.slice(2);
if (file === undefined) refuse('usage: npm run base-images -- FILE.json');
const rows = readJson(readText(file), file);
if (!Array.isArray(rows)) refuse(`${file} is no list of rows`);
const folder = new URL('../src/model/base-images/', import.meta.url);

const tools = [...new Set(rows.flatMap(({ tools }) => [...tools.present, ...tools.absent]))].sort();
/** Variables of one or two images and those that steer the image's own build are left out: nothing asks for them. */
const imagesByVariable = Map.groupBy(
  rows.flatMap(({ image, env = [] }) => env.map((name) => ({ name, image }))),
  ({ name }) => name,
);
const ownBuild = /SHA\d|_URL$|FLAGS$|_DEPS$|KEY/;
const isAskedFor = (name) =>
  !ownBuild.test(name) && new Set(imagesByVariable.get(name).map(({ image }) => image)).size > 2;

/** `?` is unknown, nothing is "none declared". */
function field(value) {
  if (value === undefined) return '?';
  if (value === null || value === false) return '';
  if (value === true) return '1';
  const text = Array.isArray(value) ? value.join(',') : String(value);
  return text.includes('<') ? '?' : text;
}

function system(row) {
  const marks = tools.map((tool) =>
    row.tools.present.includes(tool) ? '+' : row.tools.absent.includes(tool) ? '-' : '.',
  );
  const shell = row.shell === 'busybox ash' ? 'ash' : row.shell;
  const confidence = (row.confidence ?? ' ')[0] + (row.absentConfidence ?? ' ')[0];
  return [field(row.distribution), field(row.packageManager), field(shell), marks.join(''), confidence.trimEnd()];
}

function settings(row) {
  const accounts = (row.users ?? []).map(({ name, uid }) => (uid === undefined ? name : `${name}:${uid}`));
  return [
    ...[row.user, row.workdir, row.entrypoint, row.cmd, row.ports, row.volumes, row.stopSignal, row.healthcheck],
    ...[(row.env ?? []).filter(isAskedFor), accounts, row.shellInstruction ?? []],
  ].map(field);
}

/** Lines, each once, sorted so that like stands beside like. */
function lines(read) {
  const all = [...new Set(rows.map((row) => read(row).join('|')))].sort();
  const numbers = new Map(all.map((line, index) => [line, index.toString(36)]));
  return { all, numberOf: (row) => numbers.get(read(row).join('|')) };
}

for (const row of rows) {
  const short = exceptions(row);
  const missed = (row.except ?? []).filter((tag) => !short.some((exception) => isExcepted(tag, exception)));
  if (missed.length > 0) refuse(`${file}: ${row.image} ${row.tags}: ${missed.join(', ')} would count as known`);
}

const systems = lines(system);
const all = lines(settings);
const rowLine = (row) =>
  ` ${row.tags} ${exceptions(row).join(',') || '-'} ${systems.numberOf(row)} ${all.numberOf(row)}`;
const byRows = Map.groupBy([...Map.groupBy(rows, ({ image }) => image).entries()], ([, group]) =>
  group.map(rowLine).join('\n'),
);
const images = [...byRows].map(([text, group]) => `${group.map(([name]) => name).join(' ')}\n${text}`);

writeFileSync(
  new URL('data.ts', folder),
  `/* eslint max-lines: off */
/** Written by \`npm run base-images\`; \`table.ts\` says how to read it, \`sources.tsv\` where each row comes from. */

/** Tools in the order of the marks. */
export const tools =
  '${tools.join(' ')}';

/** \`distribution|package manager|shell|marks of the tools|confidence\`. */
export const systems = String.raw\`
${systems.all.join('\n')}
\`;

/** \`user|workdir|entrypoint|cmd|ports|volumes|stop signal|healthcheck|variables|accounts|SHELL\`. */
export const settings = String.raw\`
${all.all.join('\n')}
\`;

/** Names of images that share their rows; below them \`tags exceptions system settings\`, the numbers in base 36. */
export const images = String.raw\`
${images.join('\n')}
\`;
`,
);

const sourceLines = rows.map(({ image, tags, source, asOf = '' }) =>
  [image, tags, source.repo, source.path, source.commit ?? '', asOf].join('\t'),
);
writeFileSync(
  new URL('sources.tsv', folder),
  `${['image', 'tags', 'repository', 'path', 'commit', 'as of'].join('\t')}\n${sourceLines.join('\n')}\n`,
);
console.log(`${rows.length} rows of ${new Set(rows.map(({ image }) => image)).size} images`);
