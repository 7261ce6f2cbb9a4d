import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'delete-in-same-layer';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('what was copied', () => {
  expect(
    checkRule(id, 'FROM debian:13\nCOPY big.deb /tmp/big.deb\nRUN dpkg -i /tmp/big.deb && rm /tmp/big.deb\n'),
  ).toEqual([
    {
      messageId: 'copied',
      at: '3:32-3:44',
      text: '/tmp/big.deb',
      message:
        '`/tmp/big.deb` came with an earlier `COPY` or `ADD`, and its layer keeps it whatever is deleted here. Use `RUN --mount=type=bind` instead of the copy.',
    },
  ]);
});

test('what was downloaded', () => {
  expect(
    checkRule(
      id,
      'FROM debian:13\nRUN curl -fsSLo /tmp/a.tgz https://a/b\nRUN tar xf /tmp/a.tgz && rm -f /tmp/a.tgz\n',
    ),
  ).toEqual([
    {
      messageId: 'downloaded',
      at: '3:32-3:42',
      text: '/tmp/a.tgz',
      message:
        '`/tmp/a.tgz` came with an earlier `RUN`, and its layer keeps it whatever is deleted here. Download, use and delete it in one `RUN`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['WORKDIR /data\nRUN dd if=/dev/zero of=big.tar bs=1M count=5\nRUN rm big.tar', ['big.tar']],
  ['COPY a.deb b.deb /tmp/\nRUN rm /tmp/a.deb /tmp/b.deb', ['/tmp/a.deb', '/tmp/b.deb']],
  ['WORKDIR /x\nCOPY a.tgz .\nRUN rm a.tgz', ['a.tgz']],
  ['RUN wget -O /a https://b\nRUN rm -rf /a', ['/a']],
  ['RUN git clone https://a/b /src\nRUN make && rm -rf /src', ['/src']],
  ['ADD https://a/b.zip /tmp/\nRUN unzip /tmp/b.zip && rm /tmp/b.zip', ['/tmp/b.zip']],
  ['COPY a.deb /tmp/\nRUN cd /tmp && dpkg -i a.deb && rm -f /tmp/a.deb', ['/tmp/a.deb']],
  ['COPY ["a.deb", "/tmp/"]\nRUN ["rm", "/tmp/a.deb"]', ['"/tmp/a.deb"']],
  ['COPY a.deb /a.deb\nRUN rm /a.deb\nRUN rm -f /a.deb', ['/a.deb']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN curl -o /a https://b && rm /a',
  'COPY . /app\nRUN rm -rf /app/tests',
  'COPY a.deb /tmp/\nRUN rm /tmp/*.deb',
  'COPY *.deb /tmp/\nRUN rm /tmp/a.deb',
  'RUN rm /etc/motd',
  'COPY a.deb /tmp/\nRUN --mount=type=cache,target=/tmp rm /tmp/a.deb',
  'COPY a.deb /tmp/\nRUN rm /tmp/a.deb\nFROM scratch\nCOPY b c',
  'COPY a.deb $D/\nRUN rm /tmp/a.deb',
  'COPY a.deb /tmp/\nRUN cd /x && rm a.deb',
  'RUN rm /a.deb\nCOPY a.deb /a.deb',
  'COPY a /tmp/\nRUN rm -rf /tmp/a',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('a stage further up the chain counts', () => {
  expect(checkRule(id, 'FROM a:1 AS a\nCOPY a.deb /tmp/\nFROM a\nRUN rm /tmp/a.deb\n').map(({ at }) => at)).toEqual([
    '4:8-4:18',
  ]);
});
