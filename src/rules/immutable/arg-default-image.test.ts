import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'arg-default-image';
const found = (source: string, inputs = {}) => checkRule(id, `${source}\n`, inputs).map(({ text }) => text);

test('the message names the reference', () => {
  expect(checkRule(id, 'ARG TAG\nFROM busybox:${TAG}\n')).toEqual([
    {
      messageId: 'invalid',
      at: '2:6-2:20',
      text: 'busybox:${TAG}',
      message:
        'With the defaults of its arguments `busybox:${TAG}` is no image name, so the file cannot be built without `--build-arg`. Give the argument a default that works.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['ARG IMAGE\nFROM $IMAGE', ['$IMAGE']],
  ['ARG A="b c"\nFROM $A', ['$A']],
  ['ARG A\nARG B=$A\nFROM x:$B', ['x:$B']],
  ['ARG T\nFROM a:1 AS a\nFROM b:$T', ['b:$T']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  ['ARG TAG\nFROM busybox:${TAG}', 'ARG TAG=VERSION\nFROM busybox:${TAG}'],
  ['ARG IMAGE A=1\nFROM $IMAGE', 'ARG IMAGE=image:version A=1\nFROM $IMAGE'],
  ['ARG REPO=a/\nARG TAG\nFROM $REPO:$TAG', 'ARG REPO=a/\nARG TAG\nFROM $REPO:$TAG'],
  ['ARG I T\nFROM $I:$T', 'ARG I T\nFROM $I:$T'],
  ['ARG T=""\nFROM a:$T', 'ARG T=""\nFROM a:$T'],
  ['ARG A\nARG B=$A\nFROM x:$B', 'ARG A\nARG B=$A\nFROM x:$B'],
])('the fix asks for a default: %j', (source, expected) => {
  expect(fixed(id, source)).toBe(expected);
  expect(fixed(id, expected)).toBe(expected);
});

test.each([
  'ARG TAG=1\nFROM busybox:$TAG',
  'ARG TAG\nFROM busybox:${TAG:-1}',
  'ARG V\nFROM busybox:stable$V',
  'FROM busybox:$TAG',
  'FROM a:1 AS x\nFROM x',
  'FROM UPPER',
  'FROM a:1\nARG T\nRUN echo $T',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each<[string, string[]]>([
  ['FROM $A', ['$A']],
  ['ARG A=1\nFROM x:$A$B', []],
  ['FROM x:$B', ['x:$B']],
  ['FROM x:${B:-1}', []],
  ['FROM x-$TARGETARCH:$B', []],
])('arguments that nothing declares, where that is asked for: %s', (source, expected) => {
  expect(found(source, { options: { undeclared: true } })).toEqual(expected);
  expect(found(source, { preset: 'buildkit' })).toEqual(expected);
  expect(found(source)).toEqual([]);
});

test('ARG without a default keeps the value of the one above', () => {
  expect(found('ARG TAG=1\nARG TAG\nFROM a:$TAG')).toEqual([]);
});
