import { describe, expect, it } from 'vitest';
import { byteLength, fileKind, looksLike, sizeInWords, tooLarge } from './files.ts';

describe('files', () => {
  it.each([
    ['Dockerfile', 'dockerfile'],
    ['api.Dockerfile', 'dockerfile'],
    ['.dockerignore', 'dockerignore'],
    ['docker/api.Dockerfile.dockerignore', 'dockerignore'],
    ['.hadolint.yaml', 'hadolint'],
    ['hadolint.yml', 'hadolint'],
    ['module-container.yaml', 'configuration'],
    ['module-container.json', 'configuration'],
    ['compose.yaml', 'dockerfile'],
  ])('%s is a %s', (name, kind) => {
    expect(fileKind(name)).toBe(kind);
  });

  it('have a size in bytes of UTF-8', () => {
    for (const text of ['abc', 'äöü', '€', '𝄞x', ''])
      expect(byteLength(text)).toBe(new TextEncoder().encode(text).length);
    expect(tooLarge('a'.repeat(1_000_000))).toBe(false);
    expect(tooLarge('a'.repeat(1_000_001))).toBe(true);
    expect(tooLarge('€'.repeat(333_334))).toBe(true);
    expect([sizeInWords(5_200_000), sizeInWords(731_000), sizeInWords(3)]).toEqual(['5.2 MB', '731 KB', '1 KB']);
  });

  it.each([
    ['FROM alpine\n', null],
    ['# a comment\n\nARG X\nFROM alpine', null],
    ['', null],
    ['RUN a\n', null],
    ['version: "3"\nservices:\n', 'YAML'],
    ['---\na: b\n', 'YAML'],
    ['{"a": 1}\n', 'JSON'],
    ['<!doctype html>', 'HTML or XML'],
    ['#!/bin/sh\necho\n', 'a script'],
    ['\u007fELF\0\0', 'a binary file'],
  ])('%j looks like %s', (text, looks) => {
    expect(looksLike(text)).toBe(looks);
  });
});
