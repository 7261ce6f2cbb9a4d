import { closeSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';

closeSync(openSync('/data/lock', 'wx')); // fails where the lock is still there

const server = createServer((request, response) => response.end('sunny\n'));
server.listen(8080, () => console.log(`PID ${process.pid} is listening`));

// Before the end: the signal is the only hook every runtime has.
process.on('SIGTERM', () => {
  server.close(() => {
    rmSync('/data/lock');
    console.log('lock given back');
  });
});
