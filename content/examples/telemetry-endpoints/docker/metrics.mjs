// The Prometheus text format by hand, to show how little it is.
// A client library also brings histograms.
export const contentType = 'text/plain; version=0.0.4; charset=utf-8';

let requests = 0;

export function count() {
  requests += 1;
}

export function render() {
  return [
    '# HELP weather_requests_total Requests answered since the start.',
    '# TYPE weather_requests_total counter',
    `weather_requests_total ${requests}`,
    '# HELP process_resident_memory_bytes Resident memory in bytes.',
    '# TYPE process_resident_memory_bytes gauge',
    `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
    '',
  ].join('\n');
}
