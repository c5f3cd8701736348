import archive from '@archive/content/archive.json';

const named = new Map(archive.languages.map(({ tag, formats }) => [tag, formats]));

/** The tag by which the archive writes dates and figures of a language: `en-GB` for its English. */
export function formatsOf(language: string): string {
  return named.get(language) ?? language;
}
