/** Front matter of pages. Each message says what to write; Astro adds the entry and the field. */
import { z } from 'astro/zod';
import { properties } from './properties.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const text = (what: string, max: number) =>
  z
    .string({ error: `Write ${what} as text.` })
    .trim()
    .min(1, `Write ${what}; it is empty.`)
    .max(max, `Shorten ${what} to ${max} characters.`);

const day = z.coerce
  .date({ error: 'Write the day as YYYY-MM-DD, for example 2026-11-24.' })
  .refine((date) => !Number.isNaN(date.valueOf()), 'Write the day as YYYY-MM-DD, for example 2026-11-24.');

const id = z
  .string({ error: 'Write the id in kebab case, for example exit-codes.' })
  .regex(kebab, 'Write the id in kebab case: lower-case letters, digits and single dashes.');

/** An object with these fields and no others. */
const fields = <Shape extends z.core.$ZodShape>(what: string, shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => {
      const has = `${what} has ${Object.keys(shape).join(', ')}`;
      if (issue.code !== 'unrecognized_keys') return `Write fields and their values: ${has}.`;
      return `Remove or correct ${issue.keys.join(', ')}: ${has}, and nothing else.`;
    },
  });

const practice = fields('a practice', {
  id,
  title: text('the title of the practice', 80),
  claim: text('the claim, one or two sentences', 400),
  reviewed: day,
});

/** `content/properties/<number>-<id>.mdx`. */
export const propertyPage = fields('the page of a property', {
  number: z.int({ error: 'Write the number of the property, 1 to 7.' }).min(1).max(7),
  id,
  title: text('the title', 60),
  lede: text('the lede, two sentences', 500),
  description: text('the description, one sentence for search engines and lists', 300),
  reviewed: day,
  practices: z
    .array(practice, { error: 'List the practices in their order, each with id, title, claim and reviewed.' })
    .min(1, 'List at least one practice.')
    .refine(
      (list) => new Set(list.map(({ id }) => id)).size === list.length,
      'Two practices have the same id; ids are unique.',
    ),
  check: z
    .string({ error: 'Name the example the checker opens with, for example exit-codes/docker-bad.' })
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Name an example folder as practice/folder, for example exit-codes/docker-bad.')
    .optional(),
}).superRefine((page, context) => {
  const expected = properties[page.number - 1];
  if (expected === undefined || (expected.id === page.id && expected.title === page.title)) return;
  context.addIssue({
    code: 'custom',
    path: ['id'],
    message: `Property ${page.number} is "${expected.title}" with the id ${expected.id}: correct number, id or title (src/site/properties.ts).`,
  });
});

/** `content/guide/<name>.mdx`. */
export const guidePage = fields('a page of the guide', {
  title: text('the title', 80),
  description: text('the description, one sentence for search engines and lists', 300),
  lede: text('the lede', 500),
  reviewed: day,
  order: z.int({ error: 'Write the place in the guide as a whole number; lower comes first.' }),
});

/** `content/rules/<id>.mdx`: prose and examples only. */
export const rulePage = z.strictObject(
  {},
  { error: 'A rule page has no front matter: its facts come from the code of the rule. Remove it.' },
);
