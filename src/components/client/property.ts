import './tabs.ts';
