import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const page = readFileSync('page.html');
const server = createServer((request, response) => response.end(page));
server.listen(8080, () => console.log('ready'));

// After that, what only makes answers faster.
setImmediate(() => console.log('cache warmed'));
process.on('SIGTERM', () => server.close());
