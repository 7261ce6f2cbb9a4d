// Reads lines, writes how often each occurs.
// Results to stdout, remarks to stderr.
const { createInterface } = require('node:readline');

const counts = new Map();
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => counts.set(line, (counts.get(line) ?? 0) + 1));
lines.on('close', () => {
  for (const [line, count] of counts) process.stdout.write(`${count}\t${line}\n`);
  process.stderr.write(`count: ${counts.size} different lines\n`);
});
