import { followed } from '../shared/followed.ts';

/** Opens the change that a link leads to: browsers open what a place is in, and not the place itself. */
export function openChanges(): void {
  const open = (hash: string): void => {
    const place = document.getElementById(hash.slice(1));
    if (place instanceof HTMLDetailsElement) place.open = true;
  };
  document.addEventListener('click', (event) => open(followed(event, 'a[href^="#"]')?.hash ?? ''));
  open(location.hash);
}
