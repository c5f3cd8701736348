import { isPunctuation, isWhiteSpace } from './characters.ts';
import { isAllowedHref } from './href.ts';

const BACKSLASH = 0x5c;
const OPEN = 0x28;
const CLOSE = 0x29;

/*
 * Brackets inside an address, `https://example.org/wiki/Zhanaozen_(city)`, need no escape as long as
 * they are balanced. The bound is what keeps reading linear: no character is read by more than
 * this many unfinished addresses.
 */
const MAX_BRACKETS = 8;

/** What follows `](`: an address, or why there is none. `end` is where reading stopped. */
export type Destination =
  | { href: string; end: number }
  | { problem: 'unclosed-link' | 'forbidden-link' | 'empty-link'; end: number };

/** Reads the address of a link, from behind its `(` to behind its `)`. */
export function readDestination(text: string, start: number): Destination {
  let depth = 0;
  let href = '';
  let from = start;
  for (let index = start; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === BACKSLASH && isPunctuation(text.charCodeAt(index + 1))) {
      href += text.slice(from, index);
      from = ++index;
    } else if (isWhiteSpace(unit)) {
      return { problem: 'forbidden-link', end: index };
    } else if (unit === OPEN) {
      if (++depth > MAX_BRACKETS) return { problem: 'unclosed-link', end: index };
    } else if (unit === CLOSE && --depth < 0) {
      href += text.slice(from, index);
      const end = index + 1;
      if (href === '') return { problem: 'empty-link', end };
      return isAllowedHref(href) ? { href, end } : { problem: 'forbidden-link', end };
    }
  }
  return { problem: 'unclosed-link', end: text.length };
}

/** Writes what stands behind the text of a link: `](href)`. */
export function writeDestination(href: string): string {
  return `](${hasBalancedBrackets(href) ? href : href.replaceAll(/[()]/g, String.raw`\$&`)})`;
}

function hasBalancedBrackets(href: string): boolean {
  let depth = 0;
  for (let index = 0; index < href.length; index++) {
    const unit = href.charCodeAt(index);
    if (unit === OPEN && ++depth > MAX_BRACKETS) return false;
    if (unit === CLOSE && --depth < 0) return false;
  }
  return depth === 0;
}
