import { readFileSync, writeFileSync } from 'node:fs';

// Stands for a compiler or a bundler.
const text = readFileSync('page.txt', 'utf8').trim();
writeFileSync('page.html', `<!doctype html><title>Weather</title><p>${text}</p>\n`);
