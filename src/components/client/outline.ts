/** Marks the section the reader is in: the last heading above a third of the window. */
export function initOutline(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.outline a')];
  const headings = links.map((link) => document.getElementById(link.hash.slice(1))!);
  const show = () => {
    const current = headings.findLastIndex((heading) => heading?.getBoundingClientRect().top < innerHeight / 3);
    links.forEach((link, index) => {
      if (index === current) link.ariaCurrent = 'true';
      else link.removeAttribute('aria-current');
    });
  };
  if (links.length === 0) return;
  let frame = 0;
  addEventListener('scroll', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(show);
  });
  show();
}
