/** The dialogs of the site: one module, loaded when one of them is opened. */
import css from './dialogs.css';
import { openContents } from './contents.ts';
import { openSearch } from './search.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

export { openContents, openSearch };
