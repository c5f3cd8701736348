/** The address of the site's root, with a slash at its end: scripts lie in a folder of it. */
export const root = new URL('..', import.meta.url);

/** What the site remembers is told apart from that of others at the same origin. */
export function ownKey(name: string): string {
  return `${name}:${root.pathname}`;
}
