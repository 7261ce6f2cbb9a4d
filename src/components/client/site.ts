/** What every page needs: the current section, and the search and the controls when someone asks for them. */
import { initOnDemand } from './on-demand.ts';
import { initOutline } from './outline.ts';

initOnDemand();
initOutline();
