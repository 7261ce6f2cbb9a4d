import { readFileSync } from 'node:fs';

console.log(readFileSync('page.html', 'utf8'));
