// Written by scripts/rules.mjs (`npm run generate`). Do not edit.
import type { Rule } from './define.ts';
import noUnusedIgnore from './syntax/no-unused-ignore.ts';
import validIgnore from './syntax/valid-ignore.ts';

/** Every rule, by property and id. */
export const rules: readonly Rule[] = [noUnusedIgnore, validIgnore];
