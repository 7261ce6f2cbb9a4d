import { expect, test } from 'vitest';
import { parsePortRange, PortSet } from './exposed-ports.ts';

test.each([
  ['80', { from: 80, to: 80, protocol: 'tcp' }],
  ['53/UDP', { from: 53, to: 53, protocol: 'udp' }],
  ['80/', { from: 80, to: 80, protocol: 'tcp' }],
  ['8000-8002/sctp', { from: 8000, to: 8002, protocol: 'sctp' }],
  ['8080:80', { from: 80, to: 80, protocol: 'tcp' }],
  ['127.0.0.1:8080:80', { from: 80, to: 80, protocol: 'tcp' }],
  ['80/http', null],
  ['65536', null],
  ['90-80', null],
  ['1-2-3', null],
  ['', null],
  ['-80', null],
  ['host:80', null],
  ['1.2.3:8080:80', null],
])('%s', (word, expected) => {
  expect(parsePortRange(word)).toEqual(expected);
});

test('a set has each port once, by protocol', () => {
  const ports = new PortSet();
  const add = (from: number, to: number, protocol: 'tcp' | 'udp' = 'tcp') => ports.add({ from, to, protocol });
  expect(add(81, 81)).toEqual(['81/tcp']);
  expect(add(80, 83)).toEqual(['80/tcp', '82/tcp', '83/tcp']);
  expect(add(82, 84)).toEqual(['84/tcp']);
  expect(add(81, 81)).toEqual([]);
  expect(add(84, 84)).toEqual([]);
  expect(add(83, 84, 'udp')).toEqual(['83/udp', '84/udp']);
});
