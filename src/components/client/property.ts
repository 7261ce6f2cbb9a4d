import { initCopy } from './copy.ts';
import { initTabs } from './tabs.ts';

initTabs();
initCopy();
