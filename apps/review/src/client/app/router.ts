import { useLayoutEffect, useState } from 'preact/hooks';

/** Where the person is in the tool. */
export type Place =
  | { view: 'overview' }
  | { view: 'unknown' }
  | { view: 'changes' }
  | { view: 'find'; language: string }
  | { view: 'editor' | 'align'; document: string; language: string };

/** What a path of the tool stands for. */
export function placeAt(path: string): Place {
  const [root, document, language] = path.split('/').slice(1).map(decoded);
  if (root === 'documents' && document && language) return { view: 'editor', document, language };
  if (root === 'align' && document && language) return { view: 'align', document, language };
  if (root === 'find' && document) return { view: 'find', language: document };
  if (root === 'changes') return { view: 'changes' };
  return { view: path === '/' ? 'overview' : 'unknown' };
}

/** A part of an address as it was before it was encoded; nothing where it is broken. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** The path of one document in one language. */
export const pathTo = (document: string, language: string): string =>
  `/documents/${encodeURIComponent(document)}/${encodeURIComponent(language)}`;

/** The path of one segment of it. */
export const pathToSegment = (document: string, language: string, segment: string): string =>
  `${pathTo(document, language)}#${encodeURIComponent(segment)}`;

/** The path of the desk on which its texts are put beside those of the original. */
export const pathToAlign = (document: string, language: string): string =>
  `/align/${encodeURIComponent(document)}/${encodeURIComponent(language)}`;

/** The path of finding and replacing in a language. */
export const pathToFind = (language: string): string => `/find/${encodeURIComponent(language)}`;

const MOVED = 'review:moved';

/** Where a person was on a page that they left: how far down, and at which link of it. */
export interface Left {
  top: number;
  link: string | undefined;
}

/** Where the person was on this page, if they come back to it. */
export const leftAt = (): Left | undefined => (history.state as Left | null) ?? undefined;

/**
 * Goes to a path of the tool without loading the page anew.
 *
 * @param link - the path of the link that was followed
 */
export function go(path: string, link?: string): void {
  history.replaceState({ top: scrollY, link } satisfies Left, '');
  history.pushState(null, '', path);
  dispatchEvent(new Event(MOVED));
}

/**
 * Hears of every move, on or back, also inside one page.
 *
 * @returns what ends the hearing
 */
export function onMove(moved: () => void): () => void {
  addEventListener('popstate', moved);
  addEventListener(MOVED, moved);
  return () => {
    removeEventListener('popstate', moved);
    removeEventListener(MOVED, moved);
  };
}

/** The path that is open, and a new one whenever the person moves on or back. */
export function usePath(): string {
  const [path, setPath] = useState(location.pathname);
  useLayoutEffect(
    () =>
      onMove(() => {
        setPath(location.pathname);
      }),
    [],
  );
  return path;
}

/** Follows a link inside the page, unless it was meant for another tab. */
export function follow(event: MouseEvent): void {
  const link = event.currentTarget as HTMLAnchorElement;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.pathname + link.hash, link.pathname);
}
