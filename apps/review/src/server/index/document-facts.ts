import { plain, parse } from '@archive/markup';
import { edtfRange, parseEdtf, segments } from '@archive/schema';
import type { Finding, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';
import { coverage, translationStatus, type Candidate, type Coverage } from '@archive/translation';

import type { Cell, OverviewDocument } from '../../api/index.ts';
import { readTranslated } from '../read-translated.ts';

/** What the index keeps of a document. */
export interface DocumentFacts {
  document: OverviewDocument;
  candidates: readonly Candidate[];
}

/** Errors and warnings, by language. */
export type FindingCounts = Readonly<Record<string, NonNullable<Cell['findings']>>>;

/** Counts a document in all languages of its archive. */
export function documentFacts(store: Store, id: string): Outcome<DocumentFacts> {
  const read = readTranslated(store, id);
  if (!read.ok) return read;
  const { skeleton, bundles } = read.value;
  const { originalLanguage, issued, collection } = skeleton;
  const counted = store.languages
    .filter((tag) => tag !== originalLanguage)
    .map((tag): [string, Coverage] => [tag, coverage(translationStatus(read.value, tag))]);
  const all = segments(skeleton).length;
  const original: Cell = {
    segments: all,
    translated: all,
    reviewed: all,
    outdated: 0,
    wordsLeft: 0,
  };
  const titles = [...bundles].flatMap(([tag, bundle]) => {
    const title = plain(parse(bundle[skeleton.title] ?? '')).trim();
    return title === '' ? [] : [[tag, title]];
  });
  return {
    ok: true,
    value: {
      document: {
        id,
        collection,
        issued,
        originalLanguage,
        titles: Object.fromEntries(titles),
        cells: Object.fromEntries([
          [originalLanguage, original],
          ...counted.map(([tag, counts]) => [tag, cellOf(counts)]),
        ]),
      },
      candidates: counted.map(([language, own]) => ({
        document: id,
        language,
        coverage: own,
        issued: dayOf(issued),
        elsewhere: shareDone(counted, language),
      })),
    },
  };
}

/** Counts findings where they can be put right; those of the document itself with its original. */
export function countFindings(
  findings: readonly Finding[],
  { originalLanguage, cells }: OverviewDocument,
): FindingCounts {
  const counts = Object.fromEntries(
    Object.keys(cells).map((tag) => [tag, { errors: 0, warnings: 0 }]),
  );
  for (const { language = originalLanguage, severity } of findings) {
    const own = counts[language];
    if (own === undefined) continue;
    if (severity === 'error') own.errors += 1;
    if (severity === 'warning') own.warnings += 1;
  }
  return counts;
}

function cellOf(counts: Coverage): Cell {
  const { segments: all, translated, reviewed, final, outdated, wordsLeft } = counts;
  const looked = reviewed + final;
  return { segments: all, translated: translated + looked, reviewed: looked, outdated, wordsLeft };
}

function shareDone(counted: readonly [string, Coverage][], language: string): number {
  const others = counted.filter(([tag]) => tag !== language);
  if (others.length === 0) return 0;
  return others.filter(([, { wordsLeft }]) => wordsLeft === 0).length / others.length;
}

/** As a number that JSON can hold; a date that is open is as old as can be. */
function dayOf(issued: string): number {
  const date = parseEdtf(issued);
  const day = date === undefined ? -Infinity : edtfRange(date).earliest;
  return Number.isFinite(day) ? day : Number.MIN_SAFE_INTEGER;
}
