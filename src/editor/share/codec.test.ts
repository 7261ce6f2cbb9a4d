import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../state/settings.ts';
import { decodeShare, encodeShare } from './codec.ts';
import fixtures from './fixtures.json' with { type: 'json' };

const pack = (json: string) => deflateRawSync(json).toString('base64url');
const settings = { ...defaultSettings, preset: 'strict', buildArgs: 'A=1\nB=<script>' } as const;

describe('a share link', () => {
  it.each([
    ['plain', 'FROM alpine\n', 'Dockerfile', defaultSettings],
    ['all settings', 'FROM a\r\nRUN echo "äöü €𝄞"\r\n', 'api/Dockerfile.dev', settings],
    ['markup', '<script>alert(1)</script>\u2028\0', '"><img onerror=x>', defaultSettings],
    ['empty', '', 'Dockerfile', defaultSettings],
    ['byte order mark', '\ufeffFROM a', 'Dockerfile', defaultSettings],
  ])('gives back what went in: %s', async (_title, text, name, own) => {
    const encoded = await encodeShare({ text, name, settings: own });
    expect(encoded).toMatch(/^1\.[A-Za-z0-9_-]+$/);
    expect(await decodeShare(encoded)).toEqual({ ok: true, shared: { text, name, settings: own } });
  });

  it('is compressed', async () => {
    const encoded = await encodeShare({
      text: 'RUN apt-get update\n'.repeat(200),
      name: 'Dockerfile',
      settings: defaultSettings,
    });
    expect(encoded.length).toBeLessThan(200);
  });

  it.each(fixtures)('of an earlier version is read for ever: $about', async ({ encoded, shared }) => {
    expect(await decodeShare(encoded)).toEqual({
      ok: true,
      shared: { ...shared, settings: { ...defaultSettings, ...shared.settings } },
    });
  });

  it.each([
    ['nothing', '', 'damaged'],
    ['no version', 'abc', 'damaged'],
    ['version 0', `0.${pack('{"t":"x"}')}`, 'damaged'],
    ['a newer version', `2.${pack('{"t":"x"}')}`, 'too-new'],
    ['no payload', '1.', 'damaged'],
    ['other characters', '1.a<b>', 'damaged'],
    ['cut short', `1.${pack(JSON.stringify({ t: 'FROM a\n'.repeat(50) })).slice(0, 12)}`, 'damaged'],
    ['no JSON', `1.${pack('hello')}`, 'damaged'],
    ['no UTF-8', `1.${deflateRawSync(Buffer.from([0x22, 0xff, 0x22])).toString('base64url')}`, 'damaged'],
    ['another shape', `1.${pack('[1]')}`, 'damaged'],
    ['null', `1.${pack('null')}`, 'damaged'],
    ['a text that is none', `1.${pack('{"t":5}')}`, 'damaged'],
    ['a name that is none', `1.${pack('{"t":"x","n":{}}')}`, 'damaged'],
    ['an unknown setting', `1.${pack('{"t":"x","s":{"evil":"y"}}')}`, 'damaged'],
    ['an unknown preset', `1.${pack('{"t":"x","s":{"preset":"y"}}')}`, 'damaged'],
    ['10 MB after decompression', `1.${pack(JSON.stringify({ t: 'a'.repeat(10_000_000) }))}`, 'too-large'],
    ['more than 1 MB of text', `1.${pack(JSON.stringify({ t: 'a'.repeat(1_000_001) }))}`, 'too-large'],
    ['a payload without end', `1.${'A'.repeat(600_001)}`, 'too-large'],
  ])('says why it cannot be read: %s', async (_title, encoded, damage) => {
    expect(await decodeShare(encoded)).toEqual({ ok: false, damage });
  });
});
