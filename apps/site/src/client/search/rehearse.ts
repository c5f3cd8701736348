import { find } from './find.ts';
import { numberText } from './number-text.ts';
import { showResult } from './result.ts';
import type { SiteFacts } from './result.ts';
import type { SiteIndexes } from './site-indexes.ts';

/**
 * Searches once for nobody, while the reader looks for the keys: what a browser does for the first
 * time takes it several times as long. Asked for is a word that is there, the first one of the
 * piece in the middle of the index, which most likely is in the language's own script.
 */
export async function rehearse(indexes: SiteIndexes, site: SiteFacts): Promise<void> {
  const { language } = site;
  const shards = (await indexes.index(language))?.manifest.shards ?? [];
  const [query] = shards[shards.length >> 1] ?? [];
  if (query === undefined) return;
  const all = await find(indexes, { query, language }, language);
  const [found] = all;
  await numberText(site, all.length);
  if (found !== undefined) await (await showResult(site, found)).passage?.();
}
