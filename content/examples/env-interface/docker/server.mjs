import { createServer } from 'node:http';

const { STATION_URL, PORT = '8080', LOG_LEVEL = 'info' } = process.env;

const problems = [];
if (!STATION_URL) {
  problems.push('STATION_URL is not set. It is the address of the station.');
}
if (!/^\d{1,5}$/.test(PORT)) {
  problems.push(`PORT must be a port number, not "${PORT}".`);
}
if (!['error', 'info', 'debug'].includes(LOG_LEVEL)) {
  problems.push(`LOG_LEVEL is error, info or debug, not "${LOG_LEVEL}".`);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(78); // EX_CONFIG of sysexits.h
}

const server = createServer((request, response) => {
  response.end(`The station is ${STATION_URL}\n`);
});
server.listen(Number(PORT), () => {
  console.log(`listening on ${PORT}, log level ${LOG_LEVEL}`);
});
process.on('SIGTERM', () => server.close());
