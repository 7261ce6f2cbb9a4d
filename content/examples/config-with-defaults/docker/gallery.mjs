import { createServer } from 'node:http';
import { readSettings } from './settings.mjs';

let settings;
try {
  settings = readSettings(process.env);
} catch (error) {
  console.error(error.message);
  process.exit(78); // EX_CONFIG of sysexits.h
}
if (process.argv[2] === 'config') {
  console.log(JSON.stringify(settings));
} else {
  const server = createServer((request, response) => response.end(`${settings.title}\n`));
  server.listen(settings.port, () => console.log(`listening on ${settings.port}`));
  process.on('SIGTERM', () => server.close());
}
