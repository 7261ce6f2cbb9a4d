import { expect, test } from 'vitest';
import { readDuration } from './durations.ts';
import { readPorts } from './ports.ts';

test.each<[string, [number, number, string]]>([
  ['80', [80, 80, 'tcp']],
  ['80/udp', [80, 80, 'udp']],
  ['80/UDP', [80, 80, 'udp']],
  ['80/', [80, 80, 'tcp']],
  ['80-90/sctp', [80, 90, 'sctp']],
  ['8080:80', [80, 80, 'tcp']],
  ['8080-8081:80', [80, 80, 'tcp']],
  ['127.0.0.1:8080:80', [80, 80, 'tcp']],
  ['127.0.0.1::80', [80, 80, 'tcp']],
  ['[::1]:80:81', [81, 81, 'tcp']],
  ['::ffff:1.2.3.4:80:81', [81, 81, 'tcp']],
  ['65535', [65535, 65535, 'tcp']],
  ['+80', [80, 80, 'tcp']],
])('%s', (word, [from, to, protocol]) => {
  expect(readPorts(word)).toEqual({ from, to, protocol });
});

test.each([
  ['', 'invalid port: "": no port specified'],
  ['80:', 'invalid port: "80:": no port specified'],
  ['/tcp', 'invalid port: "/tcp": no port specified'],
  ['80/http', 'invalid port: "80/http": invalid proto: http'],
  ['80/HTTP', 'invalid port: "80/HTTP": invalid proto: HTTP'],
  ['http', 'invalid port: "http": invalid containerPort: http'],
  ['65536', 'invalid port: "65536": invalid containerPort: 65536'],
  ['90-80', 'invalid port: "90-80": invalid containerPort: 90-80'],
  ['1-2-3', 'invalid port: "1-2-3": invalid containerPort: 1-2-3'],
  ['x:80', 'invalid port: "x:80": invalid hostPort: x'],
  ['1-2:80-90', 'invalid port: "1-2:80-90": invalid ranges specified for container and host Ports: 80-90 and 1-2'],
  ['localhost:1:2', 'invalid port: "localhost:1:2": invalid IP address: localhost'],
  ['256.0.0.1:1:2', 'invalid port: "256.0.0.1:1:2": invalid IP address: 256.0.0.1'],
  ['[::1:1:2', 'invalid port: "[::1:1:2": invalid IP address: [::1'],
  ['1::2::3:4:5', 'invalid port: "1::2::3:4:5": invalid IP address: 1::2::3'],
])('%j is refused', (word, refused) => {
  expect(readPorts(word)).toEqual({ refused });
});

test.each<[string, number | null]>([
  ['0', 0],
  ['1s', 1e9],
  ['1h30m', 5400e9],
  ['1.5s', 1.5e9],
  ['.5s', 0.5e9],
  ['100us', 1e5],
  ['-1s', -1e9],
  ['+1ms', 1e6],
  ['', null],
  ['5', null],
  ['s', null],
  ['1x', null],
  ['1s ', null],
  ['1s2', null],
])('duration %j', (text, expected) => {
  expect(readDuration(text)).toBe(expected);
});
