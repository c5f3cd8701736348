import { soon } from './moments.ts';
import type { SiteFacts } from './result.ts';

/**
 * A number as the page's language writes it. Browsers take as long for the first one as for all else that a
 * search does, so that what was begun before goes on its way first.
 */
export async function numberText(site: SiteFacts, number: number): Promise<string> {
  await soon();
  return number.toLocaleString(site.formats);
}
