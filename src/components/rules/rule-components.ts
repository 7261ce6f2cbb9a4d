/** What rule pages may use in MDX without importing it; fences that are examples become `RuleExample`. */
import { proseComponents } from '../guide/prose-components.ts';
import RuleExample from './RuleExample.astro';
import RuleHeading from './RuleHeading.astro';

export const ruleComponents = { ...proseComponents, h2: RuleHeading, RuleExample };
