import type { Entry } from '../archive/entry.ts';
import { titleIn } from '../archive/entry.ts';
import { collectionPath, documentPath, homePath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { remembered } from '../remembered.ts';
import { dateText } from '../templates/date.ts';
import type { HeadFacts } from '../templates/head-facts.ts';
import type { Card } from './card.ts';
import { isCovered } from './covered.ts';

const NAME = 'card.png';

/** The path of the card of a page, from the path of the page. */
function cardPath(path: string): string {
  return `${path}${NAME}`;
}

/** The card of a text; none where the typefaces lack letters of its title. */
export function documentCard(
  site: Site,
  words: Words,
  entry: Entry,
): { path: string; card: Card } | undefined {
  const title = titleIn(entry, words.language);
  if (!isCovered(title.text)) return undefined;
  const { archive, collections } = site.names(words.language);
  const collection = collections.get(entry.collection)?.name.text ?? entry.collection;
  return {
    path: cardPath(documentPath(words.language, entry.collection, entry.id)),
    card: {
      direction: words.direction,
      above: covered(archive.text),
      title,
      below: [collection, dateText(words, entry.issued)].filter(isCovered),
    },
  };
}

/** The card of a collection's list. */
export function collectionCard(
  site: Site,
  words: Words,
  id: string,
): { path: string; card: Card } | undefined {
  const { archive, collections } = site.names(words.language);
  const title = collections.get(id)?.name;
  if (title === undefined || !isCovered(title.text)) return undefined;
  return {
    path: cardPath(collectionPath(words.language, id)),
    card: { direction: words.direction, above: covered(archive.text), title, below: [] },
  };
}

/** The card of an archive's home, and of all pages that have none of their own. */
export function homeCard(site: Site, words: Words): { path: string; card: Card } | undefined {
  const { archive, tagline } = site.names(words.language);
  if (!isCovered(archive.text)) return undefined;
  const below = tagline === undefined ? [] : [tagline.text].filter(isCovered);
  return {
    path: cardPath(homePath(words.language)),
    card: { direction: words.direction, title: archive, below },
  };
}

function covered(text: string): string | undefined {
  return isCovered(text) ? text : undefined;
}

const known = new WeakMap<Words, (path: string) => string | undefined>();

/** The path of the card that a page shows where it is shared; none where cards are not made. */
export function cardOf(site: Site, words: Words, page: HeadFacts): string | undefined {
  if (!site.cards) return undefined;
  const { work } = page;
  if (work !== undefined && isCovered(work.title.text)) return cardPath(page.path);
  let find = known.get(words);
  if (find === undefined) {
    find = remembered((path) => {
      const id = site.collections.find(
        (each) => collectionPath(words.language, each.id) === path,
      )?.id;
      const own = id === undefined ? undefined : collectionCard(site, words, id);
      return own?.path ?? homeCard(site, words)?.path ?? '';
    });
    known.set(words, find);
  }
  // A document without a card of its own has the archive's, not its collection's: so do lists' later leaves.
  return find(work === undefined ? page.path : '') || undefined;
}
