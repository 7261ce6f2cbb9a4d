import { createServer } from 'node:http';

const server = createServer((request, response) => response.end());
server.listen(8080, () => console.log('listening'));
process.on('SIGTERM', () => server.close());
