import { useEffect, useState } from 'preact/hooks';

/** Where the person is in the tool. */
export type Place = { view: 'overview' } | { view: 'editor'; document: string; language: string };

/** What a path of the tool stands for; everything unknown is the overview. */
export function placeAt(path: string): Place {
  const [root, document, language] = path.split('/').slice(1).map(decodeURIComponent);
  if (root === 'documents' && document && language) return { view: 'editor', document, language };
  return { view: 'overview' };
}

/** The path of one document in one language. */
export const pathTo = (document: string, language: string): string =>
  `/documents/${encodeURIComponent(document)}/${encodeURIComponent(language)}`;

const MOVED = 'review:moved';

/** Goes to a path of the tool without loading the page anew. */
export function go(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new Event(MOVED));
}

/** The path that is open, and a new one whenever the person moves on or back. */
export function usePath(): string {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const moved = (): void => {
      setPath(location.pathname);
    };
    addEventListener('popstate', moved);
    addEventListener(MOVED, moved);
    return () => {
      removeEventListener('popstate', moved);
      removeEventListener(MOVED, moved);
    };
  }, []);
  return path;
}

/** Follows a link inside the page, unless it was meant for another tab. */
export function follow(event: MouseEvent): void {
  const link = event.currentTarget as HTMLAnchorElement;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.pathname);
}
