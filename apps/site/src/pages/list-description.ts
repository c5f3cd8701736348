import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';

/** What search engines say of a list that nobody has described: its name, what it has, and of which archive. */
export function listDescription(
  site: Site,
  words: Words,
  name: string,
  count: string | undefined,
): string {
  const { archive, tagline } = site.names(words.language);
  const said = [name, count, archive.text, tagline?.text].filter((one) => one !== undefined);
  // The home is named after the archive.
  return [...new Set(said)].join(' · ');
}
