import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../state/settings.ts';
import { readAddress, textAddress } from './address.ts';
import { encodeShare } from './codec.ts';

describe('an address', () => {
  it('may ask for nothing', async () => {
    for (const fragment of ['', 'scorecard', 'x=y']) expect(await readAddress(fragment)).toEqual({ kind: 'nothing' });
  });

  it('brings a text other tools wrote, exactly', async () => {
    const text = 'FROM a+b\nRUN x && y # 100 %\n';
    expect(await readAddress(textAddress(text))).toEqual({
      kind: 'shared',
      shared: { text, name: 'Dockerfile', settings: defaultSettings },
    });
    expect(
      await readAddress(`${textAddress(text)}&name=api%2FDockerfile&preset=strict&target=build&arg=A%3D1&arg=B=2`),
    ).toEqual({
      kind: 'shared',
      shared: {
        text,
        name: 'api/Dockerfile',
        settings: { ...defaultSettings, preset: 'strict', target: 'build', buildArgs: 'A=1\nB=2' },
      },
    });
  });

  it('names an example', async () => {
    expect(await readAddress('example=exit-codes/docker')).toEqual({ kind: 'example', name: 'exit-codes/docker' });
  });

  it('brings a shared text', async () => {
    const shared = { text: 'FROM a', name: 'x', settings: defaultSettings };
    expect(await readAddress(await encodeShare(shared))).toEqual({ kind: 'shared', shared });
  });

  it.each([
    ['text=%E0%A4%A', 'damaged'],
    ['text=x&preset=evil', 'damaged'],
    [`text=${'a'.repeat(1_000_001)}`, 'too-large'],
    ['1.!!!', 'damaged'],
    ['7.abc', 'too-new'],
  ])('that cannot be read says why', async (fragment, damage) => {
    expect(await readAddress(fragment)).toEqual({ kind: 'unreadable', damage });
  });
});
