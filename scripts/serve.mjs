/**
 * Serves the built site in the foreground: `node scripts/serve.mjs [--port N] [--dir dist]`.
 * Without a port it takes 4321, or a free one where that is taken. BASE_PATH as in the build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readArguments, readNumber } from './command-line.mjs';

const { values } = readArguments('node scripts/serve.mjs [--port N] [--dir dist]', {
  options: { port: { type: 'string' }, dir: { type: 'string', default: 'dist' } },
});
const port = readNumber('--port', values.port ?? '4321', 65_535);
const base = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');
if (!existsSync(join(values.dir, 'index.html'))) {
  console.error(`There is no ${values.dir}/index.html. Build the site first: npm run build`);
  process.exit(1);
}

const notFoundPage = join(values.dir, '404.html');
const files = sirv(values.dir, { etag: true, onNoMatch: notFound });

function notFound(_request, response) {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found');
}

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (url === base.slice(0, -1)) return response.writeHead(308, { location: base }).end();
  if (!url.startsWith(base)) return notFound(request, response);
  request.url = `/${url.slice(base.length)}`;
  files(request, response, () => notFound(request, response));
});

server.on('error', (error) => {
  if (error.code === 'EADDRINUSE' && values.port === undefined) return server.listen(0, '127.0.0.1');
  console.error(`Cannot listen: ${error.message}`);
  process.exit(1);
});
server.on('listening', () =>
  console.log(`Module Container: http://127.0.0.1:${server.address().port}${base}  (Ctrl-C stops)`),
);
server.listen(port, '127.0.0.1');
