/** Marks the section the reader is in: the last heading above a third of the window. */
export function initOutline(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.outline a')];
  const show = () => {
    const current = links.findLast(
      ({ hash }) => document.getElementById(hash.slice(1))!.getBoundingClientRect().top < innerHeight / 3,
    );
    for (const link of links) link.ariaCurrent = link === current ? 'true' : null;
  };
  // Scroll events come once a frame.
  addEventListener('scroll', show);
  show();
}
