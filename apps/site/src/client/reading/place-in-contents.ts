/** Marks in the contents under which heading one reads: the last that has come into the upper third of the window. */
export function markPlaceInContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  const watcher = new IntersectionObserver(
    ([crossed]) => {
      const line = crossed?.rootBounds?.bottom ?? 0;
      const at = headings.findLastIndex(
        (heading) => heading !== null && heading.getBoundingClientRect().top < line,
      );
      for (const [index, link] of links.entries())
        if (index === at) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
    },
    { rootMargin: '0px 0px -66%' },
  );
  for (const heading of headings) if (heading !== null) watcher.observe(heading);
}
