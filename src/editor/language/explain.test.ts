import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';

/** Explains what stands behind `|`. */
function at(marked: string, options = {}) {
  const offset = marked.indexOf('|');
  const source = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = explain(source, offset, options);
  return found && { text: source.slice(found.start, found.end), title: found.title, paragraphs: found.paragraphs };
}

describe('explain', () => {
  it('explains an instruction', () => {
    expect(at('FROM alpine:3.22\nST|OPSIGNAL SIGTERM\n')).toEqual({
      text: 'STOPSIGNAL',
      title: 'STOPSIGNAL',
      paragraphs: ['Sets the signal that tells a container to stop.', '`STOPSIGNAL signal`'],
    });
  });

  it('explains a flag and a mount option', () => {
    expect(at('FROM alpine:3.22\nCOPY --li|nk a b\n')).toEqual({
      text: '--link',
      title: '--link',
      paragraphs: [
        'Copies into a layer of its own, independent of the layers before it.',
        'Since Dockerfile syntax 1.4.',
      ],
    });
    expect(at('FROM alpine:3.22\nRUN --mount=type=cache,sha|ring=locked,target=/c true\n')).toEqual({
      text: 'sharing=locked',
      title: '--mount sharing',
      paragraphs: [
        'Whether builds at the same time share the cache, get their own, or wait.',
        'One of `shared`, `private`, `locked`.',
        'For mounts of type `cache`.',
      ],
    });
  });

  it('says the value of a variable: known, default, unknown', () => {
    expect(at('FROM alpine:3.22\nENV HOME_DIR=/srv\nWORKDIR $HOME_|DIR/app\n')).toEqual({
      text: '$HOME_DIR',
      title: '$HOME_DIR',
      paragraphs: ['Known: `/srv`, by ENV in line 2.'],
    });
    expect(at('FROM alpine:3.22\nARG PORT=80\nEXPOSE $PO|RT\n')).toEqual({
      text: '$PORT',
      title: '$PORT',
      paragraphs: ['Default: `80`, by ARG in line 2. A build may set another value.'],
    });
    expect(at('FROM alpine:3.22\nARG PORT\nEXPOSE $PO|RT\n')?.paragraphs[0]).toBe(
      'Unknown, by ARG in line 2: the build argument `PORT` has no default. Rules stay silent on it.',
    );
  });

  it('takes build arguments of the settings', () => {
    expect(at('FROM alpine:3.22\nARG PORT\nEXPOSE $PO|RT\n', { buildArgs: { PORT: '81' } })).toEqual({
      text: '$PORT',
      title: '$PORT',
      paragraphs: ['Known: `81`, by ARG in line 2.'],
    });
  });

  it('says where a name is not set', () => {
    expect(at('FROM alpine:3.22\nRUN echo $SO|ME\n')?.paragraphs).toEqual([
      'Not set by this file. The base image or the shell may set it.',
    ]);
  });

  it('says what FROM sees: arguments above it, and those of the builder', () => {
    expect(at('FROM --platform=$BUILD|PLATFORM alpine:3.22\n')?.paragraphs).toEqual([
      'Unknown: the builder gives `BUILDPLATFORM` its value. Rules stay silent on it.',
    ]);
    expect(at('FROM alpine:$T|AG\n')?.paragraphs).toEqual([
      'Not set here: no ARG before the first FROM declares it.',
      '`pin-base-image-version` is silent here: no ARG before the first FROM declares `TAG`.',
      '`valid-image-reference` is silent here: no ARG before the first FROM declares `TAG`.',
    ]);
  });

  it('has nothing to say of a plain word', () => {
    expect(at('FROM alpine:3.22\nEXPOSE 80|80\n')).toBeNull();
  });
});
