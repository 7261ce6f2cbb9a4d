// The client of the health check: the base image has no curl.
// Exit status 0 is healthy, 1 is unhealthy.
const url = 'http://127.0.0.1:8080/livez';
const answer = await fetch(url).catch(() => null);
process.exitCode = answer?.ok ? 0 : 1;
