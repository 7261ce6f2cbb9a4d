import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-secrets-in-run';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ text }) => text);
const token = `ghp_${'aB3dE5gH7j'.repeat(4).slice(0, 36)}`;

test('the word, and not the secret in the message', () => {
  expect(checkRule(id, 'FROM a:1\nRUN git clone https://me:s3cr3t@github.com/me/x\n')).toEqual([
    {
      messageId: 'literal',
      at: '2:15-2:48',
      text: 'https://me:s3cr3t@github.com/me/x',
      message:
        'The password in the address is in the Dockerfile and in the history of the image, where everybody who has either can read it. Revoke it, and pass the next one with `RUN --mount=type=secret`.',
    },
  ]);
});

test.each([
  ['RUN curl -u me:s3cr3t https://a.b', ['me:s3cr3t']],
  ['RUN wget --password=s3cr3t https://a.b', ['s3cr3t']],
  ['RUN docker login -u me -p s3cr3t a.b', ['s3cr3t']],
  ['RUN aws configure set aws_secret_access_key abc123', ['abc123']],
  ['RUN npm config set //a.b/:_authToken abc123', ['abc123']],
  ['RUN npm config set //a.b/:_authToken=abc123', ['//a.b/:_authToken=abc123']],
  ['RUN export API_TOKEN=abc123 && make', ['API_TOKEN=abc123']],
  ['RUN echo "//a.b/:_authToken=abc123" > ~/.npmrc', ['"//a.b/:_authToken=abc123"']],
  [`RUN make TOKEN=${token}`, [token]],
  ['RUN <<EOF\ncat > k <<K\n-----BEGIN RSA PRIVATE KEY-----\nK\nEOF', ['-----BEGIN RSA PRIVATE KEY-----']],
  ['ONBUILD RUN curl -u me:s3cr3t https://a.b', ['me:s3cr3t']],
  ['RUN curl -u a:s3cr3t https://a.b && curl -u b:s3cr3t https://a.b', ['a:s3cr3t']],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each([
  'RUN curl -u "$USER:$PASS" https://a.b',
  'RUN git clone https://me:$TOKEN@a.b/c',
  'RUN --mount=type=secret,id=t curl -u "me:$(cat /run/secrets/t)" https://a.b',
  'RUN npm config set //a.b/:_authToken ${TOKEN}',
  'RUN export SECRET_KEY_BASE=dummy && make',
  'RUN export TOKEN_URL=https://a.b',
  'RUN export PASSWORD=changeme',
  'RUN DATABASE_URL=postgres://a:b@localhost/c make',
  'RUN echo AKIAIOSFODNN7EXAMPLE',
  'RUN npm config set registry https://a.b',
  'CMD curl -u me:s3cr3t https://a.b',
])('not %s', (line) => {
  expect(found(line)).toEqual([]);
});
