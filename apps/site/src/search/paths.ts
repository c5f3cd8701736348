import { homePath } from '../archive/paths.ts';

/** The path of the page that searches. No id has an underscore, so that no collection can be there. */
export function searchPath(tag: string): string {
  return `${homePath(tag)}text_search/`;
}

/** The folder of all that searching needs. */
export const SEARCH_FOLDER = 'search/';

/** What names the index of each language. */
export const SEARCH_INDEX_PATH = `${SEARCH_FOLDER}index.json`;
