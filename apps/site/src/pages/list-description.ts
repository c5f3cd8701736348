import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';

/** What search engines say of a list that nobody has described: its name and what it has, and of which archive. */
export function listDescription(
  site: Site,
  words: Words,
  name: string,
  count: string | undefined,
): string {
  const { archive, tagline } = site.names(words.language);
  return [name, count, archive.text, tagline?.text]
    .filter((said) => said !== undefined)
    .join(' · ');
}
