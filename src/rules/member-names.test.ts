/** Names that every object answers to are words as any other. */
import { describe, expect, it } from 'vitest';
import { createChecker } from '../checker/checker.ts';
import { rules } from './index.ts';

const checker = createChecker({ preset: 'strict', rules: Object.fromEntries(rules.map(({ id }) => [id, 'on'])) });

const lines: readonly ((name: string) => string)[] = [
  (name) => `FROM ${name}`,
  (name) => `FROM ${name}:1\nCMD ["${name}"]`,
  (name) => `FROM golang:1.27 AS ${name}\nRUN ${name} build\nCMD ["/${name}"]`,
  (name) => `FROM node:24\nEXPOSE 80\nCMD ["${name}", "serve", "--host", "127.0.0.1", "--port", "80"]`,
  (name) => `FROM node:24\nENTRYPOINT ["npm", "${name}"]`,
  (name) => `FROM node:24\nCMD npx ${name} & ${name} run; wait`,
  (name) => `FROM debian:13\nRUN apt-get install -y vim gcc && ${name} remove ${name} && service ${name} start`,
  (name) => `FROM debian:13\nRUN ${name} -x | ${name} && ${name}=1 ${name} && set -o ${name} && trap ${name} ${name}`,
  (name) => `FROM debian:13\nRUN chmod ${name} /a && chown ${name} /a && git ${name} && pip ${name}`,
  (name) => `FROM debian:13\nLABEL ${name}=a\nENV ${name}=b\nARG ${name}=c\nUSER ${name}\nSTOPSIGNAL ${name}`,
  (name) => `FROM debian:13\nCOPY --from=${name} --${name}=a b /c\nRUN --mount=type=${name} true\nSHELL ["${name}"]`,
  (name) => `FROM debian:13@${name}:${'0'.repeat(64)}\nHEALTHCHECK ${name}\n${name} a`,
];

describe.each(['constructor', '__proto__', 'toString', 'valueOf'])('%s', (name) => {
  it.each(lines.map((line) => line(name)))('breaks no rule: %s', (source) => {
    const { errors, findings } = checker.check(`${source}\n`);
    expect(errors).toEqual([]);
    expect(findings.filter(({ message }) => /native code|\[object/.test(message))).toEqual([]);
  });
});
