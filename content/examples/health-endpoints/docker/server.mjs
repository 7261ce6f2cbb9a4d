import { createServer } from 'node:http';

const { STATION_URL } = process.env;
let started = false;
let stationAnswers = false;

// Each question is answered from memory. None of them calls another
// service while the caller waits.
const answers = {
  '/livez': () => true,
  '/startupz': () => started,
  '/readyz': () => started && stationAnswers,
};

async function askStation() {
  const signal = AbortSignal.timeout(1000);
  const answer = await fetch(STATION_URL, { signal }).catch(() => null);
  stationAnswers = answer?.ok ?? false;
}

const server = createServer((request, response) => {
  const answer = answers[request.url];
  response.statusCode = answer ? (answer() ? 200 : 503) : 404;
  response.end();
});
server.listen(8080, async () => {
  console.log('listening');
  await askStation();
  started = true;
  console.log(`started, station answers: ${stationAnswers}`);
});

const timer = setInterval(askStation, 5000);
process.on('SIGTERM', () => {
  clearInterval(timer);
  server.close();
});
