/*
 * White space and control characters, which browsers drop from addresses (`java\tscript:`);
 * backslashes, which they read as slashes (`\\host`); quotation marks and angle brackets; marks that
 * turn the direction of text and so can disguise an address; and lone surrogates.
 */
const NEVER_IN_AN_ADDRESS = /[\s\p{Cc}\p{Cs}\\"<>\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const ALLOWED_SCHEME = /^(?:https?:\/\/[^/?#]|mailto:[^?])/i;
const ANY_SCHEME = /^[^/?#]*:/;

/**
 * Whether an address may stand in a link: `http:`, `https:` and `mailto:` addresses, `#segment`, a
 * document's id with or without `#segment`, and other relative paths. Not `javascript:`, `data:`
 * and every other scheme, and not `//host`.
 *
 * @param href - the address as it stands in the link, escapes already read
 *
 * @example
 * ```ts
 * isAllowedHref('how-we-date#p2'); // true
 * isAllowedHref('javascript:alert(1)'); // false
 * ```
 */
export function isAllowedHref(href: string): boolean {
  if (href === '' || href === '#' || NEVER_IN_AN_ADDRESS.test(href)) return false;
  if (ALLOWED_SCHEME.test(href)) return true;
  return !ANY_SCHEME.test(href) && !href.startsWith('//');
}
