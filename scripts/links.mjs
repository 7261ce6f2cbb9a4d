/**
 * External links of the content: `npm run links` asks each where there is a network and records what it saw in
 * `content/links.json`; `npm run links -- --list` only brings the list up to date.
 * A link that is gone is printed with every place that has it, and the exit code is 1.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from './command-line.mjs';

const register = 'content/links.json';
const folders = ['content/properties', 'content/guide', 'content/rules'];
const inParallel = 6;
const patience = 15_000;

/** External links of a Markdown text outside its fences, with their lines from 1. */
export function linksOf(text) {
  const found = [];
  let fenced = false;
  text.split('\n').forEach((line, index) => {
    if (/^\s*```/.test(line)) fenced = !fenced;
    if (fenced) return;
    for (const [, url] of line.matchAll(/\]\((https?:\/\/[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)/g))
      found.push({ url, line: index + 1 });
  });
  return found;
}

/** Every external link of the content: address → places (`file:line`), sorted. */
export function collectLinks(root = '.') {
  const places = new Map();
  for (const folder of folders)
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (!name.endsWith('.mdx')) continue;
      for (const { url, line } of linksOf(readFileSync(join(root, folder, name), 'utf8')))
        places.set(url, [...(places.get(url) ?? []), `${folder}/${name}:${line}`]);
    }
  return new Map([...places].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const readRegister = (root = '.') => JSON.parse(readFileSync(join(root, register), 'utf8'));

/** What is known of a link nobody has asked yet. */
const unseen = { seen: null, evidence: 'listed, not asked yet' };

async function ask(url) {
  const signal = AbortSignal.timeout(patience);
  const headers = { 'user-agent': 'module-container link check' };
  const head = await fetch(url, { method: 'HEAD', redirect: 'follow', signal, headers });
  if (head.ok) return head.status;
  return (await fetch(url, { redirect: 'follow', signal, headers })).status;
}

async function main() {
  const { values } = readArguments('npm run links [-- --list]', { options: { list: { type: 'boolean' } } });
  const links = collectLinks();
  const known = readRegister();
  const next = Object.fromEntries([...links.keys()].map((url) => [url, known[url] ?? unseen]));
  const gone = [];
  let reached = 0;
  if (!values.list) {
    const today = new Date().toISOString().slice(0, 10);
    const queue = [...links];
    const worker = async () => {
      for (let entry = queue.shift(); entry; entry = queue.shift()) {
        const [url, places] = entry;
        const status = await ask(url).catch(() => null);
        if (status !== null) reached++;
        if (status === 404 || status === 410) gone.push(`${url} answers ${status}: ${places.join(', ')}`);
        if (status !== null && status < 400) next[url] = { seen: today, evidence: `answered ${status}` };
      }
    };
    await Promise.all(Array.from({ length: inParallel }, worker));
    if (reached === 0)
      console.log('No link could be reached: there is no network here. The list is brought up to date only.');
  }
  writeFileSync(register, `${JSON.stringify(next, null, 2)}\n`);
  console.log(`${links.size} external links, ${reached} reached, ${gone.length} gone.`);
  for (const line of gone) console.error(line);
  if (gone.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
