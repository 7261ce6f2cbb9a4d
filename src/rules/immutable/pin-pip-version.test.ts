import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'pin-pip-version';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM python:3.13\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the package', () => {
  expect(checkRule(id, 'FROM python:3.13\nRUN pip install flask\n')).toEqual([
    {
      messageId: 'unpinned',
      at: '2:17-2:22',
      text: 'flask',
      message:
        '`flask` has no version, so each build installs the newest release. Write `flask==VERSION`, or install from a requirements file with hashes.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN pip3 install --upgrade pip flask==3.1.2', ['pip']],
  ['RUN python3 -m pip install -i https://a/simple flask', ['flask']],
  ['RUN pip install "flask[async]"', ['"flask[async]"']],
  ['RUN pip install git+https://github.com/a/b', ['git+https://github.com/a/b']],
  ['RUN pip --no-cache-dir install flask', ['flask']],
  ['RUN ["pip", "install", "flask"]', ['"flask"']],
  ['RUN pip3.5 install flask && python3.4 -m pip install click', ['flask', 'click']],
  ['RUN pip install git://github.com/a/b', ['git://github.com/a/b']],
  ['RUN pipx install --suffix _x --pip-args "-i https://a" poetry black==26.1.0', ['poetry']],
  ['ONBUILD RUN pip install flask', ['flask']],
  ['RUN <<EOF\npip install flask\nEOF', ['flask']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN pip install "a==1" "b>=1" "c~=1.2" "d!=1" "e<2" "f===1"',
  'RUN pip install -r requirements.txt flask',
  'RUN pip install --requirement=requirements.txt flask',
  'RUN pip install -c constraints.txt flask',
  'RUN pip install .',
  'RUN pip install -e .',
  'RUN pip install ./src /wheels/a.whl a-1.0.tar.gz',
  'RUN pip install git+https://github.com/a/b@v1',
  'RUN pip install git+ssh://git@github.com/a/b@v1#egg=b',
  'ARG P\nRUN pip install $P',
  'RUN pip install git://github.com/a/b@v1',
  'RUN pip install -b /tmp/b --build-dir c flask==3.1.2',
  'RUN pipx install poetry==2.1.0 git+https://github.com/a/b@v1',
  'RUN pipx install --spec poetry==2.1.0 poetry',
  'RUN pipx run poetry && pipx inject a b',
  'RUN pip download flask',
  'RUN python app.py install flask',
  'RUN pip install --keyring-provider subprocess --group dev --default-timeout 60 flask==3.1.2',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  ['RUN pip install flask', 'RUN pip install flask==VERSION'],
  ['RUN pip install "flask"', 'RUN pip install "flask"'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM python:3.13\n${before}\n`)).toBe(`FROM python:3.13\n${after}\n`);
});
