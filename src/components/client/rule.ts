import { initCopy } from './copy.ts';

initCopy();
