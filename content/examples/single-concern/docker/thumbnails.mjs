// One concern, three processes: the parent answers for its workers.
import { fork } from 'node:child_process';

if (process.argv[2] === 'worker') {
  process.send('ready');
  process.on('SIGTERM', () => process.exit(0));
  process.on('disconnect', () => process.exit(0));
} else {
  const workers = [1, 2].map(() => fork(process.argv[1], ['worker']));
  let ready = 0;
  for (const worker of workers) {
    worker.on('message', () => ++ready === workers.length && console.log('2 workers ready'));
    worker.on('exit', (code) => {
      if (code !== 0) process.exit(1);
    });
  }
  process.on('SIGTERM', () => workers.forEach((worker) => worker.kill('SIGTERM')));
}
