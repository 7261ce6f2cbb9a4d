const http = require('node:http');

const server = http.createServer((request, response) => response.end('hello\n'));
server.listen(8080, () => console.log('listening on 8080'));

// shutdown: stop accepting, let open requests end, then leave
function shutdown(signal) {
  console.log(`${signal} received, closing`);
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
process.on('SIGTERM', shutdown);
process.on('SIGINT', shutdown);
