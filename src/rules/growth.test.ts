/** Texts that nobody writes, at the length of a large file: a rule may not need more than their length. */
import { expect, it } from 'vitest';
import { growth } from '../testing/growth.ts';
import { checkRule } from './testing/check.ts';

const run = (command: string) => `FROM debian:13\nRUN ${command}\n`;

/** Repeats a text up to a length. */
type Times = (text: string, part?: number) => string;

const shapes: readonly (readonly [rule: string, source: (times: Times) => string])[] = [
  ['unknown-flag', (times) => run(`--mount=type=tmpfs,target=/x,size=${times('1')}x true`)],
  ['no-secrets-in-env', (times) => `FROM debian:13\nENV GPG_KEY=${times('A')}!\n`],
  ['no-secret-files', (times) => `FROM debian:13\nCOPY a${times('/')}b /x\n`],
  ['pip-no-cache-dir', (times) => run(`--mount=type=cache,target=/a${times('/')}b pip install c`)],
  ['pin-dnf-version', (times) => run(`dnf install -y a${times('-9')}/`)],
  ['use-add-for-archives', (times) => `FROM debian:13\nCOPY a.tar /\nRUN tar ${times('x')}1 a.tar\n`],
  ['pipefail', (times) => run(`curl https://example.com/a | tar ${times('x')}1`)],
  ['copy-destination-directory', (times) => `FROM debian:13\nCOPY a b ${times('${')}\n`],
  ['no-unsigned-packages', (times) => run(`echo "${times('[')}trusted=yes"`)],
  ['no-idle-main-process', (times) => `FROM debian:13\nCMD while true${times(' ')}x; do sleep 1; done\n`],
  ['no-debug-tools', (times) => run(`<<EOF\napt-get install -y vim${times('\n')}:\nEOF`)],
  ['no-debug-tools', (times) => run(`${times('apt-get install -y vim && ')}true`)],
  ['use-shell-instruction', (times) => run(`${times('ln -sf /bin/bash /bin/sh && ')}true`)],
  ['no-volume-on-code', (times) => `FROM debian:13\n${times('COPY a /a\n', 1 / 2)}VOLUME ${times('/b ', 1 / 2)}\n`],
  ['no-volume-on-code', (times) => `FROM debian:13\nVOLUME ${times('/usr ')}\n`],
  ['no-recursive-chown', (times) => `FROM debian:13\nCOPY . ${times('/a')}\nRUN chown -R a /a\n`],
];

it.each(shapes)('%s needs what the text is long', { timeout: 60_000 }, (rule, source) => {
  const work = (length: number) =>
    checkRule(
      rule,
      source((text, part = 1) => text.repeat((part * length) / text.length)),
    );
  expect(growth(work, 20_000)).toBeLessThan(32);
});
