import { expect, test } from 'vitest';
import { languageOf, readExample } from './examples.ts';

test('a missing example says where and what to do', () => {
  expect(() => readExample('exit-codes', 'nowhere')).toThrow(
    'content/examples/exit-codes/nowhere/example.yaml: there is no such example. Add it, or correct `examples` of the practice exit-codes.',
  );
});

test.each([
  ['Dockerfile', 'docker'],
  ['Dockerfile.dev', 'docker'],
  ['web.Containerfile', 'docker'],
  ['pod.yaml', 'yaml'],
  ['manifest.json', 'json'],
  ['weather.container', 'ini'],
  ['build.sh', 'sh'],
  ['LICENSE', 'text'],
])('%s is shown as %s', (file, language) => {
  expect(languageOf(file)).toBe(language);
});
