import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

const pause = Number(process.env.DRAIN_PAUSE) * 1000;
const deadline = Number(process.env.DRAIN_DEADLINE) * 1000;
let stopping = false;

const server = createServer(async (request, response) => {
  if (request.url === '/ready') {
    response.writeHead(stopping ? 503 : 200).end();
    return;
  }
  if (stopping) response.setHeader('Connection', 'close');
  console.log(`begun ${request.url}`);
  if (request.url === '/events') {
    response.write('an answer that never ends\n');
    return;
  }
  await wait(1000);
  response.end('report\n');
  console.log(`done ${request.url}`);
});
server.listen(8080, () => console.log('listening'));

async function stop() {
  if (stopping) process.exit(1); // asked a second time
  stopping = true; // readiness fails from here on
  await wait(pause); // new connections still arrive
  const cut = setTimeout(() => {
    console.log('deadline, cutting off what is still open');
    server.closeAllConnections();
  }, deadline);
  server.close(() => {
    clearTimeout(cut);
    console.log('closed'); // flush logs, close the database here
  });
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
