import { closeSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';

// Fails where the lock is still there.
closeSync(openSync('/data/lock', 'wx'));

const server = createServer((request, response) => {
  response.end('sunny\n');
});
server.listen(8080, () => {
  console.log(`PID ${process.pid} is listening`);
});

// Before the end: the signal, the one hook every runtime has.
process.on('SIGTERM', () => {
  server.close(() => {
    rmSync('/data/lock');
    console.log('lock given back');
  });
});
