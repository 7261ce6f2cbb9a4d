import { describe, expect, test } from 'vitest';
import { formatImageReference, parseImageReference } from './image-reference.ts';

const hex = 'a1'.repeat(32);

describe('references', () => {
  test.each([
    ['alpine', null, 'alpine', null, null],
    ['library/alpine:3.22', null, 'alpine', '3.22', null],
    ['docker.io/library/alpine', 'docker.io', 'alpine', null, null],
    ['bitnami/redis', null, 'bitnami/redis', null, null],
    ['localhost/app', 'localhost', 'app', null, null],
    ['host:5000/app', 'host:5000', 'app', null, null],
    ['[::1]:5000/app:1', '[::1]:5000', 'app', '1', null],
    ['gcr.io/a/b/c:tag', 'gcr.io', 'a/b/c', 'tag', null],
    ['Registry/app', 'Registry', 'app', null, null],
    [`app:1@sha256:${hex}`, null, 'app', '1', `sha256:${hex}`],
    ['a__b/c-d.e', null, 'a__b/c-d.e', null, null],
  ])('%s', (text, registry, repository, tag, digest) => {
    expect(parseImageReference(text)).toEqual({ reference: { registry, repository, tag, digest }, problem: null });
  });
});

describe('texts that are none', () => {
  test.each([
    ['', 'it is empty'],
    ['Alpine', 'the name must be lower case'],
    ['alpine:', 'the tag is empty'],
    ['alpine:a b', '`a b` is no tag'],
    [`alpine:${'a'.repeat(129)}`, `\`${'a'.repeat(129)}\` is no tag`],
    ['alpine@', 'the digest is empty'],
    ['alpine@sha256:abc', 'the digest is none: `algorithm:hex` is expected'],
    [`alpine@md5:${'a'.repeat(32)}`, 'no builder knows digests of `md5`'],
    [`alpine@sha256:${'a'.repeat(40)}`, 'a sha256 digest has 64 hexadecimal digits, not 40'],
    [`alpine@sha256:${'A'.repeat(64)}`, 'the digest must be lower case'],
    [':3', 'the name is missing'],
    ['a//b', 'a part of the name is empty'],
    ['a___b', '`a___b` is no part of a name'],
    ['-a', '`-a` is no part of a name'],
    ['bad_host.io/a', '`bad_host.io` is no registry'],
    [hex, 'a name of 64 hexadecimal digits is taken for an image id'],
    ['a'.repeat(256), 'the name is longer than 255 characters'],
    ['a'.repeat(100_000), 'it is too long'],
  ])('%s', (text, problem) => {
    expect(parseImageReference(text)).toEqual({ reference: null, problem });
  });
});

test('a reference is written as it is read', () => {
  const reference = { registry: 'gcr.io', repository: 'a/b', tag: '1', digest: `sha256:${hex}` };
  expect(formatImageReference(reference)).toBe(`gcr.io/a/b:1@sha256:${hex}`);
  expect(formatImageReference({ registry: null, repository: 'a', tag: null, digest: null })).toBe('a');
});
