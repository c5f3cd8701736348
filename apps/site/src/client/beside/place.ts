/** Where a reader is in the text. */
interface Place {
  readonly passage: Element;
  /** How far it is from the top of the window. */
  readonly top: number;
}

const WAYS = ':is(.switcher, .beside-link, .heads, .path) a[href]';

// The part of a window in which a reader's eye is when a passage begins there.
const TOP = 0.15;

/**
 * The passage at the top of the window: the first that begins there, or else the one that the reader
 * is in the middle of. Before the text there is no place in it.
 */
export function placeInText(): Place | undefined {
  // What stays at the top hides what is under it.
  const heads = document.querySelector('.heads')?.getBoundingClientRect();
  const edge = heads !== undefined && heads.top <= 0 ? Math.max(0, heads.bottom) : 0;
  let inside: Place | undefined;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a.permalink')) {
    const passage = document.getElementById(link.hash.slice(1));
    if (passage === null) continue;
    const { top } = passage.getBoundingClientRect();
    const isBelow = top >= edge - 1;
    if (isBelow && (inside === undefined || top > edge + innerHeight * TOP)) return inside;
    inside = { passage, top };
    if (isBelow) return inside;
  }
  return inside;
}

/** Lets the ways to the same text in other languages lead to the place where the reader is. */
export function keepPlace(): void {
  const lead = (event: Event): void => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>(WAYS);
    // The way up from a text leads to lists, which have no such place.
    if (link === null || !isOfThisText(link)) return;
    link.hash = placeInText()?.passage.id ?? '';
  };
  // Before the browser follows it, here or in another tab.
  document.addEventListener('click', lead, { capture: true });
  document.addEventListener('auxclick', lead, { capture: true });
}

/** Whether an address differs from this one in nothing but the languages. */
function isOfThisText({ pathname }: HTMLAnchorElement): boolean {
  const [here, there] = [location.pathname, pathname].map((path) =>
    path
      .replace(/beside_[^/]+\/$/, '')
      .split('/')
      .slice(-3)
      .join('/'),
  );
  return here === there;
}
