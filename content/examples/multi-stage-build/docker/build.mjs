import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const pages = JSON.parse(readFileSync('pages.json', 'utf8'));
mkdirSync('site');
for (const [name, title] of Object.entries(pages)) {
  writeFileSync(`site/${name}.html`, `<!doctype html><title>${title}</title><h1>${title}</h1>\n`);
}
