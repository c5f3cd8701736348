const list = new Intl.ListFormat('en', { type: 'conjunction' });
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** "French, Italian, and Arabic". */
export function listed(items: readonly string[]): string {
  return list.format(items);
}

/** The first few, and how many more there are. */
export function shortly(items: readonly string[], most: number): string {
  if (items.length <= most) return listed(items);
  return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}

/** A language's name in English. */
export function languageName(tag: string): string {
  return languageNames.of(tag) ?? tag;
}

/** The same for several, in the order of their names. */
export function languagesListed(tags: readonly string[]): string {
  return listed(tags.map(languageName).toSorted((a, b) => a.localeCompare(b, 'en')));
}
