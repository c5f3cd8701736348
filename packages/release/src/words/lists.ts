import { englishName } from '@archive/schema';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** "French, Italian, and Arabic". */
export function listed(items: readonly string[]): string {
  return list.format(items);
}

/** The first few, and how many more there are. */
export function shortly(items: readonly string[], most: number): string {
  if (items.length <= most) return listed(items);
  return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}

/** The same for several, in the order of their names. */
export function languagesListed(tags: readonly string[]): string {
  return listed(tags.map(englishName).toSorted((a, b) => a.localeCompare(b, 'en')));
}
