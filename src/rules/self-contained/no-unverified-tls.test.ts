import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-unverified-tls';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ messageId, text }) => [messageId, text]);

test('the flag', () => {
  expect(checkRule(id, 'FROM a:1\nRUN wget -q --no-check-certificate https://example.org/a.tgz\n')).toEqual([
    {
      messageId: 'wget',
      at: '2:13-2:35',
      text: '--no-check-certificate',
      message:
        'With `--no-check-certificate` anybody on the way can hand over other content, and nothing notices. Leave the check on, and install the certificates it needs (`ca-certificates`).',
    },
  ]);
});

test.each([
  ['RUN curl -fsSk https://a.b', [['curl', '-fsSk']]],
  ['RUN curl --insecure https://a.b | tar xz', [['curl', '--insecure']]],
  ['RUN ["curl", "-k", "https://a.b"]', [['curl', '"-k"']]],
  ['RUN pip install --trusted-host a.b x', [['pip', '--trusted-host']]],
  ['RUN python3 -m pip install --trusted-host=a.b x', [['pip', '--trusted-host=a.b']]],
  ['ENV PYTHONHTTPSVERIFY=0', [['python', 'PYTHONHTTPSVERIFY=0']]],
  ['RUN NODE_TLS_REJECT_UNAUTHORIZED=0 npm ci', [['node', 'NODE_TLS_REJECT_UNAUTHORIZED=0']]],
  ['ARG GIT_SSL_NO_VERIFY=1\nRUN git clone https://a.b/c', [['git', 'GIT_SSL_NO_VERIFY=1']]],
  ['ARG OFF=0\nENV NODE_TLS_REJECT_UNAUTHORIZED=$OFF', [['node', 'NODE_TLS_REJECT_UNAUTHORIZED=$OFF']]],
  ['ARG npm_config_strict_ssl=False', [['npmVariable', 'npm_config_strict_ssl=False']]],
  ['RUN npm config set strict-ssl false', [['npm', 'strict-ssl']]],
  ['RUN yarn --strict-ssl=false', [['npm', '--strict-ssl=false']]],
  ['RUN git config --global http.sslVerify false', [['git', 'http.sslVerify']]],
  ['RUN git -c http.sslverify=false clone https://a.b/c', [['git', 'http.sslverify=false']]],
  ['RUN export GIT_SSL_NO_VERIFY=1 && git clone https://a.b/c', [['git', 'GIT_SSL_NO_VERIFY=1']]],
  ['RUN dnf config-manager --setopt=a.sslverify=0 --save', [['dnf', '--setopt=a.sslverify=0']]],
  ['ENV PIP_TRUSTED_HOST a.b', [['pipVariable', 'PIP_TRUSTED_HOST a.b']]],
  ['RUN apt-get -o Acquire::https::Verify-Peer=false update', [['other', 'Acquire::https::Verify-Peer=false']]],
  ['ENV GOINSECURE=*', [['other', 'GOINSECURE=*']]],
  ['ONBUILD RUN curl -k https://a.b', [['curl', '-k']]],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test('before the first FROM, where a stage takes it', () => {
  const source = 'ARG NODE_TLS_REJECT_UNAUTHORIZED="0"\nFROM a:1\n';
  expect(checkRule(id, `${source}ARG NODE_TLS_REJECT_UNAUTHORIZED\n`).map(({ at }) => at)).toEqual(['1:5-1:37']);
  expect(checkRule(id, source)).toEqual([]);
});

test.each([
  'RUN curl -fsSL https://a.b',
  'RUN curl -o k https://a.b',
  'RUN curl -k https://localhost:8443/health',
  'RUN curl https://a.b | sort -k 2',
  'RUN tar -k && wget https://a.b',
  'RUN npm config set strict-ssl true',
  'RUN git config http.sslVerify true',
  'ENV NODE_TLS_REJECT_UNAUTHORIZED=1 GIT_SSL_NO_VERIFY=',
  'ARG GOINSECURE',
  'HEALTHCHECK CMD curl -k https://a.b',
])('not %s', (line) => {
  expect(found(line)).toEqual([]);
});

test.each([
  ['curl -fsSk https://a.b', 'curl -fsS https://a.b'],
  ['curl -k -L https://a.b', 'curl -L https://a.b'],
  ['wget --no-check-certificate https://a.b', 'wget https://a.b'],
])('fix: %s', (command, expected) => {
  expect(fixed(id, `FROM a:1\nRUN ${command}\n`)).toBe(`FROM a:1\nRUN ${expected}\n`);
});
