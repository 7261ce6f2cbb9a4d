import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

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
  ['WORKDIR /x\nRUN wget -q https://a/b.deb\nRUN rm b.deb', ['b.deb']],
  ['RUN wget http://a/b.deb\nRUN dpkg -i b.deb\nRUN rm -f b.deb', ['b.deb']],
  ['WORKDIR /x\nRUN curl -fsSLO https://a/c/b.tgz\nRUN tar xf b.tgz && rm ./b.tgz', ['./b.tgz']],
  ['RUN git clone https://a/b /src\nRUN make && rm -rf /src', ['/src']],
  ['WORKDIR /x\nRUN git clone --depth 1 https://a/b.git\nRUN make -C b && rm -rf b', ['b']],
  ['WORKDIR /x\nRUN git clone git@a:b/c\nRUN rm -rf /x/c', ['/x/c']],
  ['ADD https://a/b.zip /tmp/\nRUN unzip /tmp/b.zip && rm /tmp/b.zip', ['/tmp/b.zip']],
  [
    'RUN cd /opt && wget -q https://a/b.zip -O sdk.zip\nRUN cd /opt && unzip sdk.zip\nRUN cd /opt && rm -f sdk.zip',
    ['sdk.zip'],
  ],
  ['COPY a.deb /tmp/\nRUN cd /tmp && dpkg -i a.deb && rm -f /tmp/a.deb', ['/tmp/a.deb']],
  ['COPY ["a.deb", "/tmp/"]\nRUN ["rm", "/tmp/a.deb"]', ['"/tmp/a.deb"']],
  ['COPY a.deb /a.deb\nRUN rm /a.deb\nRUN rm -f /a.deb', ['/a.deb']],
  ['COPY --from=build /wheels /wheels\nRUN pip install /wheels/*\nRUN rm -rf /wheels', ['/wheels']],
  ['COPY . /tmp/build/\nRUN make -C /tmp/build && rm -r /tmp/build/', ['/tmp/build/']],
  ['WORKDIR /opt/src\nCOPY . .\nRUN make && rm -rf /opt/src', ['/opt/src']],
  ['COPY tool /tool\nRUN /tool && rm /tool', ['/tool']],
  ['ENV PKG=a.zip\nCOPY $PKG b.txt /u/\nRUN cd /u && x $PKG && cd - && rm "/u/$PKG"', ['"/u/$PKG"']],
  ['ENV D=/src\nCOPY . $D\nRUN make && rm -rf ${D}', ['${D}']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN curl -o /a https://b && rm /a',
  'COPY . /app\nRUN rm -rf /app/tests',
  'COPY a.deb /tmp/\nRUN rm /tmp/*.deb',
  'COPY *.deb /tmp/\nRUN rm /tmp/a.deb',
  'RUN rm /etc/motd',
  'WORKDIR /x\nRUN wget -P /y https://a/b.deb\nRUN rm b.deb',
  'RUN (cd /y && wget https://a/b.deb)\nRUN cd /y && rm b.deb && cd /z && rm b.deb',
  'RUN cd /y && wget https://a/b.deb\nRUN (cd /x && rm b.deb)',
  'RUN true && cd /y && wget https://a/b.deb\nRUN cd /y && rm b.deb',
  'WORKDIR /x\nRUN cd /y && wget https://a/b.deb\nRUN rm b.deb',
  'WORKDIR /x\nRUN curl https://a/b.deb\nRUN rm b.deb',
  'WORKDIR /x\nRUN wget https://a/get?file=b.deb https://a/c.deb\nRUN rm b.deb c.deb',
  'COPY a.deb /tmp/\nRUN --mount=type=cache,target=/tmp rm /tmp/a.deb',
  'COPY a.deb /tmp/\nRUN rm /tmp/a.deb\nFROM scratch\nCOPY b c',
  'COPY a.deb $D/\nRUN rm /tmp/a.deb',
  'COPY a.deb /tmp/\nRUN cd /x && rm a.deb',
  'RUN rm /a.deb\nCOPY a.deb /a.deb',
  'COPY a /tmp/\nRUN rm -rf /tmp/a',
  'COPY a b /tmp/\nRUN rm -rf /tmp',
  'ENV D=/src\nCOPY . $D\nRUN D=/b && rm -rf $D',
  'ENV D=/src\nCOPY . $D\nRUN for D in /a /b; do rm -rf $D; done',
  'COPY . /src\nRUN rm -rf $D',
  'RUN git -C /opt clone https://a/b\nRUN rm -rf /b',
  'RUN git clone "$URL"\nRUN rm -rf /b',
  'COPY a /usr/local/bin/\nRUN rm -rf /usr/local/bin',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  [
    'COPY big.deb /tmp/big.deb\nRUN dpkg -i /tmp/big.deb && rm /tmp/big.deb',
    'RUN --mount=type=bind,source=big.deb,target=/tmp/big.deb dpkg -i /tmp/big.deb',
  ],
  [
    'WORKDIR /x\nCOPY --from=build ./a.tgz b /x/\nRUN make && rm -f /x/a.tgz /y',
    'WORKDIR /x\nCOPY --from=build b /x/\nRUN --mount=type=bind,from=build,source=a.tgz,target=/x/a.tgz make && rm -f /y',
  ],
  ['COPY a.deb /\nRUN rm /a.deb\nCMD x', 'CMD x'],
  [
    'RUN wget -O /a https://b && x\n\nRUN tar xf /a && \\\n    rm /a',
    'RUN wget -O /a https://b && x && tar xf /a && \\\n    rm /a',
  ],
])('the fix never stores it: %j', (source, expected) => {
  expect(fixed(id, `FROM a:1\n${source}\n`)).toBe(`FROM a:1\n${expected}\n`);
  expect(fixed(id, `FROM a:1\n${expected}\n`)).toBe(`FROM a:1\n${expected}\n`);
});

test.each([
  'COPY a.deb b.deb /tmp/\nRUN dpkg -i /tmp/*.deb && rm /tmp/a.deb /tmp/b.deb',
  'COPY --chown=a a.deb /\nRUN x && rm /a.deb',
  'COPY src /src\nRUN make -C /src && rm -rf /src',
  'ADD https://a/b.zip /tmp/\nRUN unzip /tmp/b.zip && rm /tmp/b.zip',
  'COPY a.deb /\nRUN x\nRUN y && rm /a.deb',
  'COPY a.deb /\nRUN x || rm /a.deb',
  'RUN wget -O /a https://b\nENV A=b\nRUN rm -rf /a',
  'RUN cd /x && wget -O /a https://b\nRUN rm -rf /a',
  'RUN wget -O /a https://b; x\nRUN rm -rf /a',
  'RUN wget -O /a https://b\n# why\nRUN rm -rf /a',
])('no fix for %j', (source) => {
  expect(fixed(id, `FROM a:1\n${source}\n`)).toBe(`FROM a:1\n${source}\n`);
});

test('a stage further up the chain counts', () => {
  const source = 'FROM a:1 AS a\nCOPY a.deb /tmp/\nFROM a\nRUN rm /tmp/a.deb\n';
  expect(fixed(id, source)).toBe(source);
  expect(checkRule(id, 'FROM a:1 AS a\nCOPY a.deb /tmp/\nFROM a\nRUN rm /tmp/a.deb\n').map(({ at }) => at)).toEqual([
    '4:8-4:18',
  ]);
});
