import { createServer } from 'node:http';

const server = createServer((request, response) => response.end('sunny\n'));
server.listen(Number(process.env.PORT), process.env.HOST, () => {
  const { address, port } = server.address();
  console.log(`listening on ${address} port ${port}`);
});
process.on('SIGTERM', () => server.close());
