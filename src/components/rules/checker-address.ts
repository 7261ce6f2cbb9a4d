/** The checker with an example of a rule page, set so that it says what the page says. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { encodeShare } from '../../editor/share/codec.ts';
import { textAddress } from '../../editor/share/address.ts';
import { checkerHref } from '../../editor/links.ts';
import { defaultSettings } from '../../editor/state/settings.ts';
import type { Rule } from '../../rules/define.ts';
import type { Example } from '../../rules/pages/examples.ts';

/** A plain address where the defaults do; else a packed one that brings the settings. */
export async function exampleAddress(rule: Rule, example: Example): Promise<string> {
  const { options, dockerignore, buildArgs, target } = example;
  const source = wholeFile(example);
  const plain = rule.recommended && !options && !buildArgs && dockerignore === null && target === null;
  if (plain) return checkerHref(textAddress(source));
  const own = options ? { severity: 'on', options } : 'on';
  const settings = {
    ...defaultSettings,
    configuration:
      rule.recommended && !options ? '' : `${JSON.stringify({ preset: 'recommended', rules: { [rule.id]: own } })}\n`,
    dockerignore: dockerignore ?? '',
    buildArgs: Object.entries(buildArgs ?? {})
      .map(([name, value]) => `${name}=${value}`)
      .join('\n'),
    target: target ?? '',
  };
  return checkerHref(unpacked(await encodeShare({ text: source, name: 'Dockerfile', settings })));
}

/** The checker reads whole files: a few instructions get the FROM that no rule says anything about. */
function wholeFile({ source, file }: Example): string {
  return file || /^\s*FROM\s/im.test(source) ? source : `FROM fedora:42\n${source}`;
}

/**
 * The same address with nothing deflated in it. The examples of a page have their settings in common, and the page is
 * compressed as a whole: packed one by one they would repeat nothing that compression sees.
 */
function unpacked(encoded: string): string {
  const [version = '', packed = ''] = encoded.split('.');
  const bytes = inflateRawSync(Buffer.from(packed, 'base64url'));
  return `${version}.${deflateRawSync(bytes, { level: 0 }).toString('base64url')}`;
}
