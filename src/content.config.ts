import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { guidePage, propertyPage, rulePage } from './site/schemas.ts';

export const collections = {
  properties: defineCollection({
    loader: glob({ base: './content/properties', pattern: '*.mdx' }),
    schema: propertyPage,
  }),
  guide: defineCollection({ loader: glob({ base: './content/guide', pattern: '*.mdx' }), schema: guidePage }),
  rules: defineCollection({ loader: glob({ base: './content/rules', pattern: '*.mdx' }), schema: rulePage }),
};
