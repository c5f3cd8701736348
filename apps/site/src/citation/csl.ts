import type { Work } from '../archive/work.ts';
import { citationDate } from './citation-date.ts';
import type { KnownDate } from './citation-date.ts';
import { citationKey, oneLine } from './citation-key.ts';

interface CslName {
  /** Nobody has said which part of a name is the family's. */
  literal: string;
}

interface CslDate {
  'date-parts'?: number[][];
  /** 1 is spring, 4 is winter. */
  season?: number;
  circa?: boolean;
  literal?: string;
}

/** An item of CSL-JSON 1.0.2 (https://github.com/citation-style-language/schema), what of it is used. */
interface CslItem {
  id: string;
  type: 'webpage' | 'document';
  title: string;
  'original-title'?: string;
  author?: CslName[];
  translator?: CslName[];
  issued: CslDate;
  'container-title': string;
  'collection-title': string;
  language: string;
  version?: string;
  URL?: string;
}

/**
 * A text as CSL-JSON, which Zotero, pandoc and citeproc read: a list of one item.
 *
 * @param said Its date in words.
 */
export function cslJson(work: Work, said: string): string {
  return `${JSON.stringify([cslItem(work, said)], undefined, 2)}\n`;
}

function cslItem(work: Work, said: string): CslItem {
  const { issuer, translators, originalTitle, version, address } = work;
  return {
    id: citationKey(work),
    type: address === undefined ? 'document' : 'webpage',
    title: oneLine(work.title.text),
    ...(originalTitle !== undefined && { 'original-title': oneLine(originalTitle) }),
    ...(issuer !== undefined && { author: [nameOf(issuer.text)] }),
    ...(translators.length > 0 && { translator: translators.map(nameOf) }),
    issued: dateOf(work.issued, said),
    'container-title': oneLine(work.archive.text),
    'collection-title': oneLine(work.collection.text),
    language: work.language,
    ...(version !== undefined && { version }),
    ...(address !== undefined && { URL: address }),
  };
}

function nameOf(name: string): CslName {
  return { literal: oneLine(name) };
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/**
 * A date in figures, as styles write it in their own way; where they cannot have all of it (a century,
 * an open end, two seasons) in words as well, which they take as it is.
 */
function dateOf(edtf: string, said: string): CslDate {
  const date = citationDate(edtf);
  if (date === undefined) return { literal: said };
  const { first, last, isWhole } = date;
  const inFigures = isWhole && (last === undefined || !(first?.season ?? last.season));
  const ends = inFigures ? [first, last] : [first];
  const parts = ends.filter((end) => end !== undefined).map(partsOf);
  const season = inFigures && first?.season !== undefined ? SEASONS.indexOf(first.season) + 1 : 0;
  return {
    ...(parts.length > 0 && { 'date-parts': parts }),
    ...(season > 0 && { season }),
    ...((date.isApproximate || date.isUncertain) && { circa: true }),
    ...(!inFigures && { literal: said }),
  };
}

/** CSL has no year 0: the year before 1 is -1. */
function partsOf({ year, month, day }: KnownDate): number[] {
  return [year < 1 ? year - 1 : year, month, day].filter((part) => part !== undefined);
}
