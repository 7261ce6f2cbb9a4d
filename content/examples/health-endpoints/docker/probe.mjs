// Exit status 0 is healthy, 1 is unhealthy; the base image has neither curl nor wget.
const answer = await fetch('http://127.0.0.1:8080/livez').catch(() => null);
process.exitCode = answer !== null && answer.ok ? 0 : 1;
