/** What guide pages and rule pages may use in MDX without importing it. */
import Corrected from './Corrected.astro';
import DockerfileChecker from './DockerfileChecker.astro';
import Disputed from './Disputed.astro';
import History from './History.astro';
import LanguageRules from './LanguageRules.astro';
import Link from './Link.astro';
import Sources from './Sources.astro';
import Table from './Table.astro';
import Terms from './Terms.astro';

export const proseComponents = { a: Link, table: Table, DockerfileChecker, Sources };

export const guideComponents = { ...proseComponents, Corrected, Disputed, History, LanguageRules, Terms };
