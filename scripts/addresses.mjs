// What people may have linked: every page, every heading and panel with an id, each term of the glossary.
// `npm run addresses` adds those of the site built in dist/ to content/addresses.txt; it never takes one away.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refuse } from './command-line.mjs';

const list = fileURLToPath(new URL('../content/addresses.txt', import.meta.url));
const head = `# Every address that was ever published. None may break: the tests look for each in the built site.
# \`npm run build && npm run addresses\` adds new ones. A page that moves gets a line in redirects.yaml; a heading that
# is renamed, or a part that moves, keeps its id.
`;

/** @returns {readonly string[]} root-absolute, without a base path */
export function publishedAddresses() {
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'));
}

/**
 * @param {string} folder of a site that was built for `/`
 * @returns {readonly string[]} sorted; of a peer's code in several letter cases the small one
 */
export function builtAddresses(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html') && path === path.toLowerCase() && !path.startsWith('examples/'))
    .map((path) => ({
      page: `/${path.slice(0, -'index.html'.length)}`,
      html: readFileSync(join(folder, path), 'utf8'),
    }));
  return pages.flatMap(addressesOf).sort();
}

/** @param {{ page: string, html: string }} built */
function addressesOf({ page, html }) {
  // The headings of a rule page are the same on all of them.
  if (page.startsWith('/rules/')) return [page];
  const ids = [...html.matchAll(/<(?:h2|h3|section|li)\b[^>]*? id="?([\w-]+)/g)];
  return [page, ...ids.map(([, id]) => `${page}#${id}`)];
}

function addNewOnes() {
  if (!existsSync('dist/index.html')) refuse('There is no dist/index.html. Build the site first: npm run build');
  const all = [...new Set([...publishedAddresses(), ...builtAddresses('dist')])].sort();
  writeFileSync(list, `${head}\n${all.join('\n')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) addNewOnes();
