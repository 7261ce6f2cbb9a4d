import { createServer } from 'node:http';

const server = createServer((request, response) => response.end('sunny\n'));
server.listen(Number(process.env.PORT), () => console.log('listening'));
process.on('SIGTERM', () => server.close());
