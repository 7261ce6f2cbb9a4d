import { describe, expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'healthcheck-tool-missing';
const found = (source: string) => checkRule(id, source).map(({ messageId, text }) => [messageId, text]);
const slim = 'FROM python:3.13-slim\n';

test('names the tool that is not there', () => {
  expect(checkRule(id, `${slim}HEALTHCHECK --interval=5s CMD curl -f http://localhost/ || exit 1\n`)).toEqual([
    {
      messageId: 'tool',
      at: '2:31-2:35',
      text: 'curl',
      message:
        '`curl` is not in the image `python`, and no step brings it, so the check always fails. Use a tool the image has, let the program check itself, or install `curl`.',
    },
  ]);
  expect(found(`${slim}HEALTHCHECK CMD ["/usr/bin/wget", "-q", "http://localhost/"]\n`)).toEqual([
    ['tool', '"/usr/bin/wget"'],
  ]);
  expect(found(`${slim}HEALTHCHECK CMD ["sh", "-c", "curl -f http://localhost/"]\n`)).toEqual([['tool', 'curl']]);
});

test('no shell, no shell form', () => {
  expect(checkRule(id, 'FROM scratch\nCOPY server /server\nHEALTHCHECK CMD /server --check\n')).toEqual([
    {
      messageId: 'shell',
      at: '3:17-3:32',
      text: '/server --check',
      message:
        'This check needs a shell, and the image `scratch` has none, so it always fails. Write it as a JSON array with a program that is in the image.',
    },
  ]);
  expect(found('FROM scratch\nCOPY server /server\nHEALTHCHECK CMD ["/server", "--check"]\n')).toEqual([]);
  expect(found('FROM scratch\nCOPY --from=x /bin/busybox /bin/sh\nHEALTHCHECK CMD x\n')).toEqual([]);
});

describe('silent', () => {
  test.each([
    'RUN apt-get update && apt-get install -y curl\n',
    'RUN apt-get install -y $PACKAGES\n',
    'COPY --from=static /curl /usr/bin/curl\n',
    'COPY --from=static /out/ /usr/local/bin/\n',
    'ADD rootfs.tar /\n',
    'RUN ./install.sh\n',
    'RUN <<EOF\napt-get install -y curl\nEOF\n',
  ])('where a step may bring it: %j', (step) => {
    expect(found(`${slim}${step}HEALTHCHECK CMD curl -f http://localhost/\n`)).toEqual([]);
  });

  test.each([
    'HEALTHCHECK NONE',
    'HEALTHCHECK CMD python -c "1"',
    'HEALTHCHECK CMD ["/app/bin/curl", "x"]',
    'HEALTHCHECK CMD command -v curl && curl x',
    'HEALTHCHECK CMD ["app", "curl"]',
    'ONBUILD HEALTHCHECK CMD curl x',
  ])('on %s', (line) => {
    expect(found(`${slim}${line}\n`)).toEqual([]);
  });

  test('on base images nobody knows, and where a later one counts', () => {
    expect(found('FROM example.org/a:1\nHEALTHCHECK CMD curl x\n')).toEqual([]);
    expect(found(`${slim}HEALTHCHECK CMD curl x\nHEALTHCHECK CMD python x\n`)).toEqual([]);
    expect(found('FROM alpine:3.22\nHEALTHCHECK CMD curl -f x || wget x\n')).toEqual([]);
  });

  test('where the base image has it', () => {
    expect(found('FROM alpine:3.22\nHEALTHCHECK CMD wget -q x\n')).toEqual([]);
    expect(found('FROM node:24\nHEALTHCHECK CMD curl -f x\n')).toEqual([]);
  });
});

test('uses the other tool where the image has it', () => {
  const from = 'FROM alpine:3.22\n';
  expect(fixed(id, `${from}HEALTHCHECK CMD curl -fsS http://localhost/ || exit 1\n`)).toBe(
    `${from}HEALTHCHECK CMD wget -q --spider http://localhost/ || exit 1\n`,
  );
  expect(fixed(id, `${from}HEALTHCHECK CMD ["curl", "--fail", "http://localhost/"]\n`)).toBe(
    `${from}HEALTHCHECK CMD ["wget", "-q", "--spider", "http://localhost/"]\n`,
  );
  const post = `${from}HEALTHCHECK CMD curl -X POST http://localhost/\n`;
  expect(fixed(id, post)).toBe(post);
});
