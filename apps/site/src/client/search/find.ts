import { excerptOf, markedText } from '@archive/search';
import type { Excerpt, Filter, Group, Hit, Listing, Piece, SearchIndex } from '@archive/search';

import type { SiteIndexes } from './site-indexes.ts';

/** What is asked for, as the address says it. */
export interface Question extends Filter {
  readonly query: string;
  /** A language tag, or `all`. */
  readonly language: string;
}

/** A document that was found, in the language it is best found in. */
export interface FoundDocument {
  readonly language: string;
  /** The others that it was found in. */
  readonly others: readonly string[];
  listed(): Promise<Listed>;
  /** The passage that has most of what was asked for; its text is loaded for it. */
  passage(): Promise<Excerpt | undefined>;
}

/** What is shown of a document at once. */
interface Listed {
  readonly id: string;
  readonly listing: Listing;
  /** With what was asked for marked. */
  readonly title: readonly Piece[];
  /** Whether its text is there already. */
  readonly isAtHand: boolean;
}

interface Candidate extends Hit {
  readonly language: string;
  readonly index: SearchIndex;
  readonly groups: readonly Group[];
}

/** Finds documents. In all languages each is one document, shown in the reader's language if it can be. */
export async function find(
  indexes: SiteIndexes,
  question: Question,
  reader: string,
): Promise<FoundDocument[]> {
  if (question.language !== 'all')
    return (await findIn(indexes, question, question.language)).map((each) => document([each]));
  const languages = await indexes.languages();
  const found = await Promise.all(languages.map((tag) => findIn(indexes, question, tag)));
  const byId = new Map<string, Candidate[]>();
  for (const candidates of found) {
    const ids = await candidates[0]?.index.ids(candidates.map((each) => each.document));
    for (const [i, candidate] of candidates.entries()) {
      const id = ids?.[i] ?? '';
      byId.set(id, [...(byId.get(id) ?? []), candidate]);
    }
  }
  const best = (candidates: readonly Candidate[]): number =>
    Math.max(...candidates.map(({ score }) => score));
  return [...byId.values()]
    .toSorted((a, b) => best(b) - best(a))
    .map((candidates) => {
      const rank = ({ language, score }: Candidate): number =>
        language === reader ? Infinity : score;
      return document(candidates.toSorted((a, b) => rank(b) - rank(a)));
    });
}

async function findIn(
  indexes: SiteIndexes,
  { query, collection, year }: Question,
  language: string,
): Promise<Candidate[]> {
  const index = await indexes.index(language);
  if (index === undefined) return [];
  const { hits, groups } = await index.search(query, { collection, year });
  return hits.map((hit) => ({ ...hit, language, index, groups }));
}

function document([first, ...others]: readonly Candidate[]): FoundDocument {
  if (first === undefined) throw new Error('A document is found in at least one language.');
  const { index, groups, document: number } = first;
  return {
    language: first.language,
    others: others.map(({ language }) => language),
    async listed() {
      const [[id = ''], listing, text] = await Promise.all([
        index.ids([number]),
        index.listing(number),
        index.textAtHand(number),
      ]);
      const title = markedText(listing.title, groups, index.analyser);
      return { id, listing, title, isAtHand: text !== undefined };
    },
    async passage() {
      return excerptOf(await index.text(number), groups, first);
    },
  };
}
