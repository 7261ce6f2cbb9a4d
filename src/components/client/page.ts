/** What an article needs: the current section in the outline, and Copy. */
import { initCopy } from './copy.ts';
import { initOutline } from './outline.ts';

initOutline();
initCopy();
