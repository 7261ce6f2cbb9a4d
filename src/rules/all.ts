// Written by scripts/rules.mjs (`npm run generate`). Do not edit.
import type { Rule } from './define.ts';
import noDuplicateInstruction from './linux-process/no-duplicate-instruction.ts';
import validPort from './container-api/valid-port.ts';
import labelNotEmpty from './self-describing/label-not-empty.ts';
import noMaintainer from './self-describing/no-maintainer.ts';
import noUnusedIgnore from './syntax/no-unused-ignore.ts';
import validIgnore from './syntax/valid-ignore.ts';

/** Every rule, by property and id. */
export const rules: readonly Rule[] = [
  noDuplicateInstruction,
  validPort,
  labelNotEmpty,
  noMaintainer,
  noUnusedIgnore,
  validIgnore,
];
