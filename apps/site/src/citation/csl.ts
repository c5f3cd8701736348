import { parseEdtf } from '@archive/schema';

import { calendarDate } from '../archive/calendar-date.ts';
import type { CalendarDate } from '../archive/calendar-date.ts';
import type { Work } from '../archive/work.ts';
import { recent } from '../remembered.ts';
import { citationKey, oneLine } from './citation-key.ts';

interface CslName {
  /** Nobody has said which part of a name is the family's. */
  literal: string;
}

interface CslDate {
  'date-parts'?: number[][];
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

/** A text as CSL-JSON, which Zotero, pandoc and citeproc read: a list of one item. */
export function cslJson(work: Work): string {
  return `${JSON.stringify([cslItem(work)], undefined, 2)}\n`;
}

function cslItem(work: Work): CslItem {
  const { issuer, translators, originalTitle, version, address } = work;
  return {
    id: citationKey(work),
    type: address === undefined ? 'document' : 'webpage',
    title: oneLine(work.title.text),
    ...(originalTitle !== undefined && { 'original-title': oneLine(originalTitle) }),
    ...(issuer !== undefined && { author: [nameOf(issuer.text)] }),
    ...(translators.length > 0 && { translator: translators.map(nameOf) }),
    issued: dates(work.issued, () => dateOf(work.issued)),
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

// A document's date is that of all its texts.
const dates = recent<CslDate>();

function dateOf(edtf: string): CslDate {
  const first = calendarDate(edtf);
  if (first === undefined) return { literal: edtf };
  const parsed = parseEdtf(edtf);
  const end = parsed?.type === 'interval' ? edtf.slice(edtf.indexOf('/') + 1) : undefined;
  const last = end === undefined ? undefined : calendarDate(end);
  const isVague = first.isVague || last?.isVague === true;
  return {
    'date-parts': last === undefined ? [partsOf(first)] : [partsOf(first), partsOf(last)],
    ...(isVague && { circa: true }),
  };
}

function partsOf({ year, month, day }: CalendarDate): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
