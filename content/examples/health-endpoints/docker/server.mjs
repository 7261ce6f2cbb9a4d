import { createServer } from 'node:http';

const { STATION_URL } = process.env;
let started = false;

/** Each question is answered from memory; none of them calls another service while the caller waits. */
const answers = {
  '/livez': () => true,
  '/startupz': () => started,
  '/readyz': () => started && stationAnswers,
};

let stationAnswers = false;
async function askStation() {
  const answer = await fetch(STATION_URL, { signal: AbortSignal.timeout(1000) }).catch(() => null);
  stationAnswers = answer !== null && answer.ok;
}

const server = createServer((request, response) => {
  const answer = answers[request.url];
  response.statusCode = answer === undefined ? 404 : answer() ? 200 : 503;
  response.end();
});
server.listen(8080, async () => {
  console.log('listening');
  if (STATION_URL) await askStation();
  started = true;
  console.log(`started, station ${stationAnswers ? 'answers' : 'does not answer'}`);
});
const timer = setInterval(() => STATION_URL && askStation(), 5000);
process.on('SIGTERM', () => {
  clearInterval(timer);
  server.close();
});
