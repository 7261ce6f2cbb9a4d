const { spawn } = require('node:child_process');

// Each shell leaves a short job behind and ends;
// the job is handed to PID 1, which is this program.
setInterval(() => spawn('sh', ['-c', 'sleep 0.05 &']), 100);
console.log('starting jobs');
