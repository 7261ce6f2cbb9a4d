/** Texts that nobody writes, at the length of a large file: no rule may need more than a moment for one. */
import { describe, expect, it } from 'vitest';
import { checkRule } from './testing/check.ts';

const length = 200_000;
/** What grew with the square of the length took half a minute and more. */
const limit = 3000;

function times(text: string, size: number = length): string {
  return text.repeat(size / text.length);
}

const slashes = times('/');
const run = (command: string) => `FROM debian:13\nRUN ${command}\n`;

const shapes: readonly (readonly [rule: string, source: string])[] = [
  ['unknown-flag', run(`--mount=type=tmpfs,target=/x,size=${times('1')}x true`)],
  ['no-secrets-in-env', `FROM debian:13\nENV GPG_KEY=${times('A')}!\n`],
  ['no-secret-files', `FROM debian:13\nCOPY a${slashes}b /x\n`],
  ['pip-no-cache-dir', run(`--mount=type=cache,target=/a${slashes}b pip install c`)],
  ['pin-dnf-version', run(`dnf install -y a${times('-9')}/`)],
  ['use-add-for-archives', `FROM debian:13\nCOPY a.tar /\nRUN tar ${times('x')}1 a.tar\n`],
  ['pipefail', run(`curl https://example.com/a | tar ${times('x')}1`)],
  ['copy-destination-directory', `FROM debian:13\nCOPY a b ${times('${')}\n`],
  ['no-unsigned-packages', run(`echo "${times('[')}trusted=yes"`)],
  ['no-idle-main-process', `FROM debian:13\nCMD while true${times(' ')}x; do sleep 1; done\n`],
  ['no-debug-tools', run(`<<EOF\napt-get install -y vim${times('\n')}:\nEOF`)],
  ['no-debug-tools', run(`${times('apt-get install -y vim && ')}true`)],
  ['use-shell-instruction', run(`${times('ln -sf /bin/bash /bin/sh && ')}true`)],
  ['no-volume-on-code', `FROM debian:13\n${times('COPY a /a\n', length / 2)}VOLUME ${times('/b ', length / 2)}\n`],
  ['no-volume-on-code', `FROM debian:13\nVOLUME ${times('/usr ', 3 * length)}\n`],
  ['no-recursive-chown', `FROM debian:13\nCOPY . ${times('/a')}\nRUN chown -R a /a\n`],
];

describe('a text of 200,000 characters', () => {
  it.each(shapes)('takes %s but a moment', (rule, source) => {
    const start = performance.now();
    checkRule(rule, source);
    expect(performance.now() - start).toBeLessThan(limit);
  });
});
