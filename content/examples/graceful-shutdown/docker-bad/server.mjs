import { createServer } from 'node:http';

const server = createServer((request, response) => {
  console.log(`begun ${request.url}`);
  response.write('an answer that never ends\n');
});
server.listen(8080, () => console.log('listening'));

// No deadline: one open answer, and this waits for ever.
process.on('SIGTERM', () => server.close(() => process.exit(0)));
