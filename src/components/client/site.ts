/** What every page needs: theme, the current section, and the dialogs when someone asks for them. */
import { initDialogs } from './dialogs.ts';
import { initOutline } from './outline.ts';
import { initTheme } from './theme.ts';

initTheme();
initDialogs();
initOutline();
