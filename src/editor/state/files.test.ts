import { describe, expect, it } from 'vitest';
import { byteLength, fileKind, looksLike, namesImage, sizeInWords, tooLarge } from './files.ts';

describe('files', () => {
  it.each([
    ['Dockerfile', 'dockerfile'],
    ['dockerfile', 'dockerfile'],
    ['Dockerfile.dev', 'dockerfile'],
    ['Dockerfile-dev', 'dockerfile'],
    ['api.Dockerfile', 'dockerfile'],
    ['api.dockerfile', 'dockerfile'],
    ['Containerfile', 'dockerfile'],
    ['Containerfile.arm', 'dockerfile'],
    ['app.containerfile', 'dockerfile'],
    ['images/build', 'dockerfile'],
    ['.dockerignore', 'dockerignore'],
    ['docker/api.Dockerfile.dockerignore', 'dockerignore'],
    ['.hadolint.yaml', 'hadolint'],
    ['hadolint.yml', 'hadolint'],
    ['module-container.yaml', 'configuration'],
    ['module-container.json', 'configuration'],
    ['compose.yaml', 'other'],
    ['README.md', 'other'],
    ['.env', 'other'],
    ['notes.txt', 'other'],
  ])('%s is a %s by its name', (name, kind) => {
    expect(fileKind({ name, text: '' })).toBe(kind);
  });

  it.each([
    ['FROM alpine:3.22\nUSER 10001\n', 'dockerfile'],
    ['from --platform=$BUILDPLATFORM alpine as build\r\n', 'dockerfile'],
    ['\ufeff# A note\n\n  # Another\nFROM alpine\n', 'dockerfile'],
    ['ARG TAG\nFROM alpine:$TAG\n', 'dockerfile'],
    ['ARG A=1 B\n', 'dockerfile'],
    ['# syntax=docker/dockerfile:1\n', 'dockerfile'],
    ['# escape=`\n', 'dockerfile'],
    ['# A heading\n\nFrom here on we build images.\n', 'other'],
    ['From: ada@example.com\nTo: bob@example.com\n', 'other'],
    ['Run this first.\n', 'other'],
    ['RUN make\n', 'other'],
    ['# only comments\n', 'other'],
    ['services:\n  web:\n    build: .\n', 'other'],
    ['PNG\r\n\u001a\n\0\0\0\rIHDR', 'binary'],
    ['FROM alpine\0', 'binary'],
    [`FROM alpine\n${'#'.repeat(1_000_000)}`, 'too-large'],
  ])('a text under a name that says nothing, %#', (text, kind) => {
    expect(fileKind({ name: 'notes.txt', text })).toBe(kind);
  });

  it('are refused as binary and as too large whatever their name', () => {
    expect(fileKind({ name: 'Dockerfile', text: 'FROM a\0' })).toBe('binary');
    expect(fileKind({ name: '.dockerignore', text: '*'.repeat(1_000_001) })).toBe('too-large');
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

describe('an image', () => {
  it.each([
    ['FROM alpine', true],
    ['\uFEFFfrom alpine', true],
    ['ARG TAG=1\n  FROM alpine:$TAG', true],
    ['FORM alpine\nRUN make', false],
    ['RUN echo FROM here', false],
    ['# FROM alpine', false],
  ])('%j: %s', (text, expected) => {
    expect(namesImage(text)).toBe(expected);
  });
});
