import './page.ts';
import { initTabs } from './tabs.ts';

initTabs();
