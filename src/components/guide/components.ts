/** What property pages may use in MDX without importing it. */
import DockerfileChecker from '../../editor/DockerfileChecker.astro';
import CheckedBy from './CheckedBy.astro';
import Differ from './Differ.astro';
import Evidence from './Evidence.astro';
import Figure from './Figure.astro';
import Practice from './Practice.astro';
import { guideComponents } from './prose-components.ts';
import Runtime from './Runtime.astro';
import Runtimes from './Runtimes.astro';
import Verify from './Verify.astro';
import Why from './Why.astro';

export const components = {
  ...guideComponents,
  CheckedBy,
  Differ,
  DockerfileChecker,
  Evidence,
  Figure,
  Practice,
  Runtime,
  Runtimes,
  Verify,
  Why,
};
