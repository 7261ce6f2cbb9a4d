import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'pip-assume-yes';
const found = (source: string) => checkRule(id, `FROM python:3.13\n${source}\n`).map(({ text }) => text);

test('the message says what to do', () => {
  expect(checkRule(id, 'FROM python:3.13\nRUN pip install -r a.txt && pip uninstall opencv-python\n')).toEqual([
    {
      messageId: 'asks',
      at: '2:29-2:56',
      text: 'pip uninstall opencv-python',
      message:
        '`pip uninstall` asks before it removes a package, and nobody answers during a build, so it fails where the package is there. Add `-y`.',
    },
  ]);
});

test.each([
  ['RUN pip3 uninstall a b', ['pip3 uninstall a b']],
  ['RUN python3 -m pip uninstall a', ['python3 -m pip uninstall a']],
  ['RUN pip uninstall -r requirements.txt', ['pip uninstall -r requirements.txt']],
  ['RUN ["pip", "uninstall", "a"]', ['"pip", "uninstall", "a"']],
  ['RUN pip uninstall a; pip uninstall a', ['pip uninstall a', 'pip uninstall a']],
])('%s', (source, texts) => {
  expect(found(source)).toEqual(texts);
});

test.each([
  'RUN pip uninstall -y a',
  'RUN pip uninstall a --yes',
  'RUN python -m pip uninstall -qy a',
  'RUN yes | pip uninstall a',
  'RUN echo y | pip uninstall a',
  'RUN pip uninstall a <<< y',
  'RUN PIP_YES=1 pip uninstall a',
  'ENV PIP_YES=1\nRUN pip uninstall a',
  'RUN pip install a',
  'RUN pip uninstall --help',
  'RUN uv pip uninstall a',
  'RUN conda remove a',
  'CMD ["pip", "uninstall", "a"]',
])('not: %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  ['RUN pip uninstall a', 'RUN pip uninstall -y a'],
  ['RUN ["python3", "-m", "pip", "uninstall", "a"]', 'RUN ["python3", "-m", "pip", "uninstall", "-y", "a"]'],
])('fix of %s', (source, after) => {
  expect(fixed(id, `FROM python:3.13\n${source}\n`)).toBe(`FROM python:3.13\n${after}\n`);
});
