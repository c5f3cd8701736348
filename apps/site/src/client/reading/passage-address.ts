import { followed } from '../shared/followed.ts';
import { say } from '../shared/words.ts';
import { canCopy, copyButton } from './copy.ts';

/**
 * Offers to copy the address of the passage that the page was opened at, or whose link to itself
 * was followed: one button, so that a reader who goes from stop to stop has none more at each
 * passage.
 */
export function copyPassageAddresses(): void {
  if (!canCopy) return;
  const copy = copyButton(say('copy-address'), () => {
    const { origin, pathname, hash } = location;
    return origin + pathname + hash;
  });
  copy.classList.add('copy-address');
  // It may stand in a passage of another language.
  copy.lang = document.documentElement.lang;
  copy.dir = document.documentElement.dir;

  let follows: HTMLAnchorElement | undefined;
  const show = (): void => {
    const link = linkTo(location.hash);
    if (link === undefined) copy.remove();
    else if (copy.previousElementSibling !== link) link.after(copy);
    // Going to a passage takes the focus away from the link that was followed.
    if (link !== undefined && link === follows) copy.focus({ preventScroll: true });
    follows = undefined;
  };
  show();
  addEventListener('hashchange', show);
  document.addEventListener('click', (event) => {
    const link = followed(event, 'a.permalink');
    if (link === undefined) return;
    follows = link;
    // A browser that is there already does not say that it got there.
    if (link.hash === location.hash) setTimeout(show);
  });
}

/** The link of a passage to itself. */
function linkTo(hash: string): HTMLAnchorElement | undefined {
  return [...document.querySelectorAll<HTMLAnchorElement>('a.permalink')].find(
    (link) => hash !== '' && link.getAttribute('href') === hash,
  );
}
