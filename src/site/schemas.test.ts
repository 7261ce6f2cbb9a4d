import { expect, test } from 'vitest';
import { guidePage, propertyPage } from './schemas.ts';

const practice = { id: 'exit-codes', title: 'Exit codes', claim: 'End with a code.', reviewed: '2026-11-24' };
const page = {
  number: 1,
  id: 'linux-process',
  title: 'Linux process',
  lede: 'A process.',
  description: 'A process.',
  reviewed: '2026-11-24',
  practices: [practice],
};

const problems = (schema: typeof propertyPage | typeof guidePage, data: unknown) => {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

test('a right page is right', () => {
  expect(problems(propertyPage, page)).toEqual([]);
});

test('each mistake names its field and what to write', () => {
  expect(problems(propertyPage, { ...page, reviewed: 'soon' })).toEqual([
    'reviewed: Write the day as YYYY-MM-DD, for example 2026-11-24.',
  ]);
  expect(problems(propertyPage, { ...page, practices: [practice, practice] })).toEqual([
    'practices: Two practices have the same id; ids are unique.',
  ]);
  expect(problems(propertyPage, { ...page, practices: [{ ...practice, id: 'Exit Codes' }] })).toEqual([
    'practices.0.id: Write the id in kebab case: lower-case letters, digits and single dashes.',
  ]);
  expect(problems(propertyPage, { ...page, title: 'Process' })).toEqual([
    'id: Property 1 is "Linux process" with the id linux-process: correct number, id or title (src/site/properties.ts).',
  ]);
  expect(
    problems(guidePage, { title: 'x', description: 'x', lede: 'x', reviewed: '2026-11-24', order: 'first' }),
  ).toEqual(['order: Write the place in the guide as a whole number; lower comes first.']);
});

test('a field that is none is named, with those there are', () => {
  const { title: titel, ...rest } = page;
  expect(problems(propertyPage, { ...rest, titel })).toEqual([
    'title: Write the title as text.',
    ': Remove or correct titel: the page of a property has number, id, title, lede, description, reviewed, practices, check, and nothing else.',
  ]);
  expect(problems(propertyPage, { ...page, practices: [{ ...practice, why: 'x' }] })).toEqual([
    'practices.0: Remove or correct why: a practice has id, title, claim, reviewed, and nothing else.',
  ]);
  expect(problems(guidePage, 'x')).toEqual([
    ': Write fields and their values: a page of the guide has title, description, lede, reviewed, order.',
  ]);
});
