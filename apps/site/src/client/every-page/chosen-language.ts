import { button } from '../shared/button.ts';
import { ownKey } from '../shared/place.ts';
import { say } from '../shared/words.ts';

const CHOSEN = ownKey('language');
const DISMISSED = ownKey('language-dismissed');
const CHOICES = ':is(.switcher, .doors) a[hreflang]';

/**
 * Remembers the language that a reader chooses, and offers a page in it where the reader comes to
 * one in another. Nobody is sent anywhere, and nothing is guessed.
 */
export function rememberLanguage(): void {
  document.addEventListener('click', (event) => {
    const choice = event.target instanceof Element ? event.target.closest(CHOICES) : null;
    if (choice === null) return;
    write(() => localStorage, CHOSEN, choice.getAttribute('hreflang') ?? '');
  });
  offer();
}

function offer(): void {
  const { lang } = document.documentElement;
  const chosen = read(() => localStorage, CHOSEN);
  const dismissed = read(() => sessionStorage, DISMISSED);
  // The front page is in no reader's language in particular.
  const isFront = document.querySelector('.doors') !== null;
  if (chosen === null || (chosen === lang && !isFront) || dismissed !== null) return;
  const choice = [...document.querySelectorAll<HTMLAnchorElement>(CHOICES)].find(
    (link) => link.hreflang === chosen,
  );
  const masthead = document.querySelector('body > header');
  if (choice === undefined || masthead === null) return;

  const link = document.createElement('a');
  link.href = choice.href;
  link.hreflang = link.lang = chosen;
  link.dir = choice.dir;
  link.textContent = choice.textContent;
  const [before = '', after = ''] = say('continue-in').split('{language}', 2);
  const line = document.createElement('p');
  line.className = 'language-offer';
  const close = button(say('close'), 'language-offer-close', () => {
    write(() => sessionStorage, DISMISSED, 'yes');
    line.remove();
    document.querySelector('main')?.focus({ preventScroll: true });
  });
  line.append(before, link, after, ' ', close);
  masthead.append(line);
}

/** Nothing, where the reader's settings let no page keep anything. */
function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

function write(storage: () => Storage, key: string, value: string): void {
  try {
    storage().setItem(key, value);
  } catch {
    // Then it is not remembered.
  }
}
