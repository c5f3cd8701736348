const GAP = 8;

let anchored: HTMLElement | undefined;

/** Puts what is shown below an element of the text, or above where there is more room. */
export function placeBeside(card: HTMLElement, element: HTMLElement): void {
  if (CSS.supports('position-area', 'block-end')) {
    // The stylesheet says where: the name alone is needed here.
    anchored?.style.removeProperty('anchor-name');
    element.style.setProperty('anchor-name', '--note-call');
    anchored = element;
    return;
  }
  const at = element.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientWidth: widest } = document.documentElement;
  const middle = (at.left + at.right - width) / 2;
  const left = Math.max(GAP, Math.min(middle, widest - width - GAP));
  const fitsBelow = at.bottom + GAP + height <= innerHeight || at.top < height + GAP;
  const top = fitsBelow ? at.bottom + GAP : at.top - height - GAP;
  // By the page's corner, so that it moves with the text.
  card.style.setProperty('left', `${left + scrollX}px`);
  card.style.setProperty('top', `${top + scrollY}px`);
}
