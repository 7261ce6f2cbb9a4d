/**
 * Runtime tabs. Choosing a runtime switches every group of the page that has it, and is remembered for the site. A hidden
 * panel opens when find-in-page or an anchor leads into it.
 */
const groups = () => document.querySelectorAll<HTMLElement>('.runtimes');
const tabsOf = (group: Element) => [...group.querySelectorAll<HTMLElement>('[role=tab]')];

function panelOf(tab: Element): HTMLElement | null {
  return document.getElementById(tab.getAttribute('aria-controls') ?? '');
}

/** Shows the runtime's panel; a group without it stays as it is. */
function show(group: Element, runtime: string): void {
  const tabs = tabsOf(group);
  if (!tabs.some((tab) => tab.dataset.runtime === runtime)) return;
  for (const tab of tabs) {
    const chosen = tab.dataset.runtime === runtime;
    tab.ariaSelected = String(chosen);
    tab.tabIndex = chosen ? 0 : -1;
    const panel = panelOf(tab);
    if (!panel) continue;
    if (chosen) panel.removeAttribute('hidden');
    else panel.setAttribute('hidden', 'until-found');
  }
}

/** `?runtime=oci`, else what was chosen before. */
function wanted(): string {
  const asked = new URLSearchParams(location.search).get('runtime');
  try {
    return asked ?? localStorage.getItem('runtime') ?? '';
  } catch {
    return asked ?? '';
  }
}

function remember(runtime: string): void {
  try {
    localStorage.setItem('runtime', runtime);
  } catch {
    // Without storage the choice holds for this page.
  }
}

/** Switches all groups, and keeps what the reader looks at where it is. */
function choose(runtime: string, anchor: Element): void {
  const before = anchor.getBoundingClientRect().top;
  for (const group of groups()) show(group, runtime);
  remember(runtime);
  scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' });
}

function step(key: string, at: number, count: number): number {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return (at + (key === 'ArrowRight' ? 1 : count - 1)) % count;
}

function prepare(group: HTMLElement, runtime: string): void {
  const tabs = tabsOf(group);
  for (const tab of tabs) {
    const panel = panelOf(tab);
    panel?.setAttribute('role', 'tabpanel');
    panel?.setAttribute('aria-labelledby', tab.id);
    panel?.addEventListener('beforematch', () => choose(tab.dataset.runtime ?? '', group));
    tab.addEventListener('click', () => choose(tab.dataset.runtime ?? '', tab));
  }
  group.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(event.target as HTMLElement);
    if (at === -1 || !/^(Home|End|Arrow(Left|Right))$/.test(event.key)) return;
    event.preventDefault();
    const next = tabs[step(event.key, at, tabs.length)];
    next?.focus();
    next?.click();
  });
  show(group, runtime);
}

/** `#exit-codes--oci` leads to a panel, as does an anchor inside one. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const panel = target?.closest<HTMLElement>('.panel[data-runtime]');
  // The browser may have opened the panel by itself; its tab says what is chosen.
  if (!target || !panel || document.getElementById(`${panel.id}-tab`)?.ariaSelected === 'true') return;
  choose(panel.dataset.runtime ?? '', panel.parentElement ?? panel);
  target.scrollIntoView();
}

const runtime = wanted();
for (const group of groups()) prepare(group, runtime);
if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
openTarget();
addEventListener('hashchange', openTarget);
