import { createServer } from 'node:http';

const server = createServer((request, response) => {
  response.end('sunny\n');
});

// No host: Node.js then listens on all addresses of the container.
server.listen(Number(process.env.PORT ?? 8080), () => {
  const { address, port } = server.address();
  console.log(`listening on ${address} port ${port}`);
});
process.on('SIGTERM', () => server.close());
