import { plain, parse } from '@archive/markup';
import { segments } from '@archive/schema';
import type { Bundle, Finding, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';
import type { Candidate, Coverage } from '@archive/translation';
import { countDocument, readTranslated } from '@archive/workflow';

import type { Cell, OverviewDocument } from '../../api/index.ts';

/** What the index keeps of a document. */
export interface DocumentFacts {
  document: OverviewDocument;
  candidates: readonly Candidate[];
}

/** Errors and warnings, by language. */
export type FindingCounts = Readonly<Record<string, NonNullable<Cell['findings']>>>;

/** A document of which only the title is known yet; nothing where not even that can be read. */
export function uncounted(store: Store, id: string): OverviewDocument | undefined {
  const skeleton = store.skeleton(id);
  if (!skeleton.ok) return undefined;
  const { collection, issued, originalLanguage, title } = skeleton.value;
  const bundle = store.bundle(originalLanguage, id);
  const text = bundle?.ok === true ? titleIn(bundle.value, title) : '';
  const titles = text === '' ? {} : { [originalLanguage]: text };
  return { id, collection, issued, originalLanguage, titles, cells: {} };
}

/** Counts a document in all languages of its archive. */
export function documentFacts(store: Store, id: string): Outcome<DocumentFacts> {
  const read = readTranslated(store, id);
  if (!read.ok) return read;
  const { skeleton, bundles } = read.value;
  const { originalLanguage, issued, collection } = skeleton;
  const counted = countDocument(read.value, store.languages);
  const all = segments(skeleton).length;
  const original: Cell = {
    segments: all,
    translated: all,
    reviewed: all,
    outdated: 0,
    wordsLeft: 0,
  };
  const titles = [...bundles].flatMap(([tag, bundle]) => {
    const title = titleIn(bundle, skeleton.title);
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
          ...[...counted].map(([tag, counts]) => [tag, cellOf(counts.coverage)]),
        ]),
      },
      candidates: [...counted.values()].map((candidate) => ({
        ...candidate,
        issued: inJson(candidate.issued),
      })),
    },
  };
}

function titleIn(bundle: Bundle, segment: string): string {
  return plain(parse(bundle[segment] ?? '')).trim();
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

/** As a number that JSON can hold: a date that is open at its beginning is as old as can be. */
function inJson(day: number): number {
  return Number.isFinite(day) ? day : Number.MIN_SAFE_INTEGER;
}
