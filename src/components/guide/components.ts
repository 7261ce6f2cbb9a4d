/** What pages may use in MDX without importing it. */
import CheckedBy from './CheckedBy.astro';
import Corrected from './Corrected.astro';
import Differ from './Differ.astro';
import Disputed from './Disputed.astro';
import Evidence from './Evidence.astro';
import Figure from './Figure.astro';
import History from './History.astro';
import Link from './Link.astro';
import Practice from './Practice.astro';
import Runtime from './Runtime.astro';
import Runtimes from './Runtimes.astro';
import Sources from './Sources.astro';
import Table from './Table.astro';
import Verify from './Verify.astro';
import Why from './Why.astro';

export const components = {
  a: Link,
  CheckedBy,
  Corrected,
  Differ,
  Disputed,
  Evidence,
  Figure,
  History,
  Practice,
  Runtime,
  Runtimes,
  Sources,
  table: Table,
  Verify,
  Why,
};
