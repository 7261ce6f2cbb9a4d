/** What every page needs: theme, contents, copy, the current section, and the search when someone asks for it. */
import { initContents } from './contents.ts';
import { initCopy } from './copy.ts';
import { initOutline } from './outline.ts';
import { initSearch } from './search-trigger.ts';
import { initTheme } from './theme.ts';

initTheme();
initContents();
initSearch();
initOutline();
initCopy();
