/** Marks the section the reader is in: the last heading above a third of the window. */
export function initOutline(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.outline a')];
  const headings = links.map((link) => document.getElementById(link.hash.slice(1)));
  let waiting = false;

  function show(): void {
    waiting = false;
    const edge = innerHeight / 3;
    const current = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < edge);
    for (const [index, link] of links.entries()) {
      if (index === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
  if (links.length === 0) return;
  addEventListener(
    'scroll',
    () => {
      if (!waiting) requestAnimationFrame(show);
      waiting = true;
    },
    { passive: true },
  );
  show();
}
