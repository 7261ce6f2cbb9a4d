import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { growth } from '../../testing/growth.ts';
import { parseImageReference } from '../image-reference.ts';
import type { BaseImage } from '../types.ts';
import { isExcepted } from './exceptions.ts';
import { lookupBaseImage } from './lookup.ts';
import { imageNames, knownTools, rowsOf } from './table.ts';

function lookup(image: string): BaseImage | null {
  return lookupBaseImage(parseImageReference(image).reference!);
}

const dataFile = readFileSync(new URL('data.ts', import.meta.url), 'utf8');

test('the table as it is shipped weighs at most 12 KB', () => {
  const { code } = transformSync(dataFile, { loader: 'ts', minify: true });
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
});

test('the facts of an image', () => {
  expect(lookup('nginx:1.27-alpine')).toEqual({
    name: 'nginx',
    os: 'linux',
    distribution: 'alpine',
    packageManager: 'apk',
    shell: 'ash',
    shellInstruction: [],
    tools: new Set(['ca-certificates', 'curl', 'nc', 'sh', 'wget']),
    absent: new Set([
      'bash',
      'dumb-init',
      'gcc',
      'git',
      'gosu',
      'make',
      'mysqladmin',
      'perl',
      'pg_isready',
      'python3',
      'redis-cli',
      'su-exec',
      'tini',
    ]),
    user: '',
    accounts: ['nginx:101'],
    workdir: '',
    entrypoint: ['/docker-entrypoint.sh'],
    cmd: ['nginx', '-g', 'daemon off;'],
    ports: ['80'],
    volumes: [],
    stopSignal: 'SIGQUIT',
    healthcheck: false,
    env: [],
    confidence: 'source',
    absentConfidence: 'source',
  });
});

describe('names', () => {
  test.each([
    'node:22',
    'library/node:22',
    'docker.io/node:22',
    'docker.io/library/node:22',
    'index.docker.io/library/node:22',
    'public.ecr.aws/docker/library/node:22',
    'mirror.gcr.io/library/node:22',
    'arm64v8/node:22',
    `node:22@sha256:${'a'.repeat(64)}`,
  ])('%s is node', (image) => {
    expect(lookup(image)?.name).toBe('node');
  });

  test.each([
    `node@sha256:${'a'.repeat(64)}`,
    'example.org/node:22',
    'someone/node:22',
    'example.org/library/node:22',
    'no-such-image',
  ])('%s is unknown', (image) => {
    expect(lookup(image)).toBeNull();
  });

  test('an image may be named with its registry', () => {
    expect(lookup('gcr.io/distroless/static-debian12:nonroot')?.user).toBe('65532');
    expect(lookup('gcr.io/distroless/static-debian12')?.user).toBe('0');
  });
});

describe('tags', () => {
  test.each([
    ['node', 'debian', 'dash'],
    ['node:22-slim', 'debian', 'dash'],
    ['node:22-alpine', 'alpine', 'ash'],
    ['node:22-alpine3.21', 'alpine', 'ash'],
    ['python:3.13-slim-bookworm', 'debian', 'dash'],
    ['rockylinux:9', 'rocky', 'bash'],
  ])('%s is %s with %s', (image, distribution, shell) => {
    const found = lookup(image);
    expect([found?.distribution, found?.shell]).toEqual([distribution, shell]);
  });

  test('a Windows variant is known to be Windows and nothing else', () => {
    const found = lookup('golang:1.24-windowsservercore-ltsc2022');
    expect([found?.os, found?.user, found?.ports, found?.shell]).toEqual(['windows', null, null, 'none']);
  });

  test('tags that are known to differ are unknown', () => {
    expect([lookup('node:10'), lookup('node:10.24-alpine'), lookup('eclipse-temurin:11.0.15_10-jre')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(lookup('eclipse-temurin:21-jre')?.name).toBe('eclipse-temurin');
  });
});

test.each([
  ['11.0', '11.0.3-jdk', true],
  ['11.0', '11.0', true],
  ['11.0', '11.01', false],
  ['8.5-', '8.5.78', true],
  ['8.5-', '8.4', true],
  ['8.5-', '8.6', false],
  ['8.5-', '9.1', false],
  ['8u302-', '8u292-jdk', true],
  ['=1', '1-alpine', true],
  ['=1', '1.2', false],
  ['*slim', 'slim', true],
  ['*slim', 'v1.2-slim', true],
  ['*slim', 'jre-slim', false],
  ['ps-8.0.36-', 'ps-8.0.4-1', true],
  ['ps-8.0.36-', '8.0.4', false],
  ['2', 'latest', false],
])('exception %s, tag %s: %s', (exception, tag, expected) => {
  expect(isExcepted(tag, exception)).toBe(expected);
});

describe('the whole table', () => {
  const rows = imageNames().flatMap((name) => rowsOf(name)!.map((row) => ({ name, ...row })));

  test('every row can be read', () => {
    const shells = new Set(rows.map(({ facts }) => facts.shell));
    expect(shells).toEqual(new Set(['dash', 'ash', 'bash', 'none', null]));
    expect(new Set(rows.map(({ facts }) => facts.os))).toEqual(new Set(['linux', 'windows']));
    expect(rows.filter(({ facts }) => [...facts.tools].some((tool) => facts.absent.has(tool)))).toEqual([]);
    expect(rows.filter(({ facts }) => facts.ports?.some((port) => !/^\d+(\/(tcp|udp))?$/.test(port)))).toEqual([]);
    expect(rows.filter(({ facts }) => facts.volumes?.some((path) => !path.startsWith('/')))).toEqual([]);
    expect(knownTools.size).toBe(18);
  });

  test('every row has its source', () => {
    const listed = readFileSync(new URL('sources.tsv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    expect(listed.map(([image, tags]) => `${image} ${tags}`).sort()).toEqual(
      rows.map(({ name, tags }) => `${name} ${tags.source.slice(4, -2)}`).sort(),
    );
    expect(listed.filter(([, , repository, path]) => !repository || !path)).toEqual([]);
  });
});

test('a tag costs what it is long', () => {
  const work = (length: number) => {
    for (const name of imageNames())
      lookupBaseImage({ registry: null, repository: name, tag: '-'.repeat(length), digest: null });
  };
  expect(growth(work, 128)).toBeLessThan(32);
});
