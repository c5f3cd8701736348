/**
 * Whether a site can have an address: one for the web, and nothing in it that the addresses of its
 * pages would not have.
 *
 * @example
 * ```ts
 * isSiteAddress('https://archive.example/papers'); // true
 * isSiteAddress('https://archive.example/?papers'); // false
 * ```
 */
export function isSiteAddress(url: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return false;
  return parsed.href === `${parsed.origin}${parsed.pathname}`;
}
