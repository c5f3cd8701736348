/** What is kept for reading offline: pages and pictures apart from the files that all pages share. */
export interface Kept {
  readonly pages: string;
  readonly files: string;
}

/** The names of the caches of the site whose root is at an address. */
export function keptOf(root: string): Kept {
  const { pathname } = new URL(root);
  return { pages: `kept-pages:${pathname}`, files: `kept-files:${pathname}` };
}

/** The address of the page that tells readers of a language that they are offline. */
export function offlinePage(root: string, language: string): string {
  return new URL(`${language}/offline_page/`, root).href;
}

/** Whether an address is such a page's, in whatever language: no reader asked to keep it. */
export function isOfflinePage(address: string): boolean {
  return address.endsWith('/offline_page/');
}
