import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import { keyOf, MadeBefore } from '../output/made-before.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { siteColours } from './card-colours.ts';
import type { CardColours } from './card-colours.ts';
import { cardPainter } from './card-painter.ts';
import type { Card } from './card.ts';
import { collectionCard, documentCard, homeCard } from './cards-of.ts';

/** A hidden file: servers do not give it out. */
const RECORD = '.archive-cards.json';

/**
 * Makes the pictures that are shown where pages are shared: one of each text, collection and home in
 * each language. One that says what it said before is left as it is.
 *
 * @param dir The folder of the site.
 * @param entries The documents that have pages.
 */
export async function writeCards(
  site: Site,
  out: OutputFolder,
  dir: string,
  entries: Iterable<Entry>,
): Promise<void> {
  const made = new MadeBefore(dir, RECORD);
  const colours = siteColours(site);
  let chosen: CardColours | undefined;
  for (const { path, card } of cardsIn(site, entries))
    if (!(made.has(path, keyOf(card, colours)) && out.keep(path))) {
      const painter = await cardPainter();
      chosen ??= painter.choose(colours);
      out.put(path, painter.paint(card, chosen));
    }
  made.save();
}

function* cardsIn(site: Site, entries: Iterable<Entry>): Generator<{ path: string; card: Card }> {
  const all = [...entries];
  for (const { tag } of site.languages) {
    const words = site.words(tag);
    const home = homeCard(site, words);
    if (home !== undefined) yield home;
    for (const { id } of site.collections) {
      const card = collectionCard(site, words, id);
      if (card !== undefined) yield card;
    }
    for (const entry of all) {
      const card = entry.languages.has(tag) ? documentCard(site, words, entry) : undefined;
      if (card !== undefined) yield card;
    }
  }
}
