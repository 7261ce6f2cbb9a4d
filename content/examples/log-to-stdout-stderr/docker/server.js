// One event, one line, one JSON object.
function log(level, message, fields = {}) {
  const event = { time: new Date().toISOString(), level, message, ...fields };
  const stream = level === 'error' ? process.stderr : process.stdout;
  stream.write(JSON.stringify(event) + '\n');
}

log('info', 'started', { pid: process.pid });
try {
  JSON.parse('{');
} catch (error) {
  // the stack keeps its line breaks inside the string
  log('error', 'bad request', { stack: error.stack });
}
process.on('SIGTERM', () => {
  log('info', 'stopping');
  process.exit(0);
});
setInterval(() => {}, 1000);
