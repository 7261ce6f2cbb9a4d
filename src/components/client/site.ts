/** What every page needs: theme, contents, the current section, and the search when someone asks for it. */
import { initContents } from './contents.ts';
import { initOutline } from './outline.ts';
import { initSearch } from './search-trigger.ts';
import { initTheme } from './theme.ts';

initTheme();
initContents();
initSearch();
initOutline();
