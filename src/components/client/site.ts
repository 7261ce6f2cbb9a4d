/** What every page needs: theme, contents, copy, and the search dialog when someone asks for it. */
import { initContents } from './contents.ts';
import { initSearch } from './search-trigger.ts';
import { initTheme } from './theme.ts';

initTheme();
initContents();
initSearch();
