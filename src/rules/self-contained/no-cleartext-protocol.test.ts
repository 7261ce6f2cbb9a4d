import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-cleartext-protocol';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ text }) => text);

test('the address', () => {
  expect(checkRule(id, 'FROM a:1\nADD http://example.org/a.tgz /opt/\n')).toEqual([
    {
      messageId: 'cleartext',
      at: '2:5-2:29',
      text: 'http://example.org/a.tgz',
      message:
        'Nothing protects what comes over `http`: anybody on the way can put something else in its place. Use `https`, or check a known hash of the file.',
    },
  ]);
});

test.each([
  ['ADD ["ftp://a.example/b", "/c"]', ['"ftp://a.example/b"']],
  ['RUN curl -fsSL "http://a.example/$V/b" | tar xz', ['"http://a.example/$V/b"']],
  ['RUN wget http://a.example/b ftp://a.example/c', ['http://a.example/b', 'ftp://a.example/c']],
  ['RUN git clone http://a.example/b', ['http://a.example/b']],
  ['RUN git clone git://a.example/b', ['git://a.example/b']],
  [
    'RUN pip install git+git://a.example/b.git@1 git+http://a.example/c',
    ['git+git://a.example/b.git@1', 'git+http://a.example/c'],
  ],
  ['RUN pip install -i http://a.example/simple b', ['http://a.example/simple']],
  ['RUN npm config set registry http://a.example', ['http://a.example']],
  ['RUN npm ci --registry=http://a.example/', ['--registry=http://a.example/'.slice(11)]],
  ['CMD curl http://a.example/b && exec c', ['http://a.example/b']],
  ['ONBUILD ADD http://a.example/b /c', ['http://a.example/b']],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each([
  'RUN curl https://a.example/b',
  'RUN curl http://localhost:8080/b http://127.0.0.1/c http://db/d http://10.0.0.1/e http://x.internal/f',
  'RUN curl "http://$HOST/b"',
  'RUN curl -x http://proxy.example:3128 https://a.example/b',
  'RUN npm config set proxy http://proxy.example',
  'RUN echo "http://a.example/b"',
  'RUN curl -o b http://a.example/b && echo "1  b" | sha256sum -c -',
  'RUN echo "deb http://deb.example.org/debian stable main" > /etc/apt/sources.list',
  'ADD --checksum=sha256:0 http://a.example/b /c',
  'RUN git clone ssh://git@a.example/b && git clone git@a.example:b && pip install git+https://a.example/c',
  'RUN git config --global url."https://a.example/".insteadOf git://a.example/',
  'HEALTHCHECK CMD curl http://a.example/b',
])('not %s', (line) => {
  expect(found(line)).toEqual([]);
});

test('uses https', () => {
  expect(fixed(id, 'FROM a:1\nRUN curl "http://a.example/b"\nADD ftp://a.example/b /c\n')).toBe(
    'FROM a:1\nRUN curl "https://a.example/b"\nADD ftp://a.example/b /c\n',
  );
  expect(fixed(id, 'FROM a:1\nRUN git clone git://a.example/b && pip install "git+git://a.example/c"\n')).toBe(
    'FROM a:1\nRUN git clone https://a.example/b && pip install "git+https://a.example/c"\n',
  );
});
