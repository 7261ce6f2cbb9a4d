import { describe, expect, it } from 'vitest';
import { complete } from './complete.ts';

/** The caret stands where `|` does. */
function labelsAt(marked: string, limit = 40): { from: string; labels: readonly string[] } | null {
  const offset = marked.indexOf('|');
  const source = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = complete(source, offset, {});
  return (
    found && {
      from: source.slice(found.from, offset),
      labels: found.suggestions.map(({ label }) => label).slice(0, limit),
    }
  );
}

describe('complete', () => {
  it('offers instructions at the beginning of a line, in the case that is typed', () => {
    expect(labelsAt('FROM alpine\nWO|', 3)).toEqual({ from: 'WO', labels: ['ADD', 'ARG', 'CMD'] });
    expect(labelsAt('FROM alpine\nwo|', 3)).toEqual({ from: 'wo', labels: ['add', 'arg', 'cmd'] });
  });

  it('offers no instruction on a continued line or in a heredoc', () => {
    expect(labelsAt('FROM alpine\nRUN a && \\\n  CO|')).toBeNull();
    expect(labelsAt('FROM alpine\nRUN <<EOF\nCO|\nEOF\n')).toBeNull();
  });

  it('offers the flags of the instruction that are not there yet', () => {
    expect(labelsAt('FROM a\nCOPY --link --|')).toEqual({
      from: '--',
      labels: ['--from', '--chown', '--chmod', '--parents', '--exclude'],
    });
    expect(labelsAt('FROM a\nHEALTHCHECK --start-|', 2)).toEqual({
      from: '--start-',
      labels: ['--interval', '--timeout'],
    });
  });

  it('offers no flag behind the first argument', () => {
    expect(labelsAt('FROM a\nRUN npm ci --|')).toBeNull();
  });

  it('offers stages above for --from and for FROM', () => {
    const stages = 'FROM golang:1.25 AS build\nFROM build AS test\nFROM scratch\n';
    expect(labelsAt(`${stages}COPY --from=|`)).toEqual({ from: '', labels: ['build', 'test'] });
    expect(labelsAt('FROM golang:1.25 AS build\nFROM bu|', 2)).toEqual({ from: 'bu', labels: ['build', 'scratch'] });
  });

  it('offers images for FROM, and AS behind one', () => {
    expect(labelsAt('FROM |', 1)).toEqual({ from: '', labels: ['scratch'] });
    expect(complete('FROM nod', 8, {})?.suggestions.filter(({ label }) => label === 'node')).toEqual([
      { label: 'node', kind: 'image' },
    ]);
    expect(labelsAt('FROM node:22 A|')).toEqual({ from: 'A', labels: ['AS'] });
  });

  it('offers mount types, options of the type, and choices', () => {
    expect(labelsAt('FROM a\nRUN --mount=type=|')).toEqual({
      from: '',
      labels: ['bind', 'cache', 'tmpfs', 'secret', 'ssh'],
    });
    expect(labelsAt('FROM a\nRUN --mount=type=secret,re|')).toEqual({
      from: 're',
      labels: ['type', 'target', 'source', 'readwrite', 'readonly', 'id', 'required', 'env', 'mode', 'uid', 'gid'],
    });
    expect(labelsAt('FROM a\nRUN --mount=type=cache,sharing=l|')).toEqual({
      from: 'l',
      labels: ['shared', 'private', 'locked'],
    });
    expect(labelsAt('FROM a\nRUN --network=|')).toEqual({ from: '', labels: ['default', 'none', 'host'] });
    expect(labelsAt('FROM a\nRUN --security=|')).toEqual({ from: '', labels: ['sandbox', 'insecure'] });
    expect(labelsAt('FROM a\nRUN --mount=|')).toEqual({
      from: '',
      labels: ['type', 'target', 'source', 'from', 'readwrite', 'readonly', 'id'],
    });
  });

  it('offers variables with their values', () => {
    const source = 'FROM node:22\nENV TAG=22\nLABEL version=${TA';
    expect(complete(source, source.length, {})?.suggestions.filter(({ label }) => label === 'TAG')).toEqual([
      { label: 'TAG', kind: 'variable', detail: '22', insert: 'TAG}' },
    ]);
  });

  it('offers FROM the arguments above it, then those the builder gives', () => {
    const source = 'ARG TAG=22\nFROM --platform=$';
    expect(
      complete(source, source.length, { buildArgs: { TARGETOS: 'linux' } })?.suggestions.map(
        ({ label, detail }) => `${label}: ${detail}`,
      ),
    ).toEqual([
      'TAG: default 22',
      'BUILDPLATFORM: by the builder',
      'BUILDOS: by the builder',
      'BUILDOSVERSION: by the builder',
      'BUILDARCH: by the builder',
      'BUILDVARIANT: by the builder',
      'TARGETPLATFORM: by the builder',
      'TARGETOS: linux',
      'TARGETOSVERSION: by the builder',
      'TARGETARCH: by the builder',
      'TARGETVARIANT: by the builder',
      'TARGETSTAGE: by the builder',
    ]);
  });

  it('offers nothing inside of words', () => {
    expect(labelsAt('FROM a\nEXPOSE 80|')).toBeNull();
  });
});
