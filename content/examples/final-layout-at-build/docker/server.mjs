import { readFileSync, writeFileSync } from 'node:fs';

console.log(readFileSync('page.html', 'utf8').trim());
try {
  writeFileSync('page.html', 'changed');
} catch (error) {
  console.log(error.code);
}
