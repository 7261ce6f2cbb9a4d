import { createServer } from 'node:http';
import { contentType, count, render } from './metrics.mjs';

const service = createServer((request, response) => {
  count();
  response.end('sunny\n');
});
const telemetry = createServer((request, response) => {
  if (request.url !== '/metrics') return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': contentType }).end(render());
});

service.listen(8080, () => console.log('service on 8080'));
telemetry.listen(9464, () => console.log('metrics on 9464'));
process.on('SIGTERM', () => {
  service.close();
  telemetry.close();
});
