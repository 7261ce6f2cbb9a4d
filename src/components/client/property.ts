import { initTabs } from './tabs.ts';

initTabs();
