import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Bundle, Ledger, Skeleton } from '../../packages/schema/src/index.ts';
import type { Facts, State } from './furniture/facts.ts';

/** One document of a generated archive, with all that its pages say. */
export interface CorpusDocument {
  skeleton: Skeleton;
  /** By language. */
  pages: ReadonlyMap<string, { facts: Facts; texts: Bundle }>;
}

const DESCRIPTION = 160;

/** The documents' skeletons, the newest first, as all generators list them. */
export function skeletonsOf(archive: string): Skeleton[] {
  const folder = join(archive, 'documents');
  const all = readdirSync(folder).map((name) => json(join(folder, name)) as Skeleton);
  return all.toSorted((a, b) => (a.issued === b.issued ? 0 : a.issued < b.issued ? 1 : -1));
}

/** Reads the texts and ledgers of a document, and nothing that has to be worked out from them. */
export function readDocument(
  archive: string,
  skeleton: Skeleton,
  languages: readonly string[],
): CorpusDocument {
  const { id, originalLanguage: original, issued: date } = skeleton;
  const bundles = new Map<string, Bundle>();
  const ledgers = new Map<string, Ledger>();
  const editions: Record<string, State> = {};
  for (const language of languages) {
    bundles.set(
      language,
      json(join(archive, 'locales', language, 'documents', `${id}.json`)) as Bundle,
    );
    editions[language] = 'original';
    if (language === original) continue;
    const ledger = json(join(archive, 'ledgers', language, `${id}.json`)) as Ledger;
    ledgers.set(language, ledger);
    editions[language] = outdatedIn(ledger) === 0 ? 'translation' : 'translation-outdated';
  }
  const originalTitle = bundles.get(original)?.[skeleton.title] ?? '';
  const shared = { id, date, original, originalTitle, editions };
  const pages = new Map(
    Array.from(bundles, ([language, texts]) => {
      const facts: Facts = {
        ...shared,
        language,
        title: texts[skeleton.title] ?? '',
        description: describe(texts['p1'] ?? ''),
        state: editions[language] ?? 'translation',
        ...standing(ledgers.get(language), date),
      };
      return [language, { facts, texts }] as const;
    }),
  );
  return { skeleton, pages };
}

function standing(ledger: Ledger | undefined, date: string) {
  const records = Object.values(ledger?.segments ?? {});
  const signed = (...states: readonly string[]): string[] => [
    ...new Set(
      records.flatMap(({ state, by }) =>
        by !== undefined && states.includes(state ?? '') ? [by] : [],
      ),
    ),
  ];
  const count = (...states: readonly string[]): number =>
    records.filter(({ state }) => states.includes(state ?? '')).length;
  return {
    translators: signed('initial', 'translated'),
    reviewers: signed('reviewed', 'final'),
    on: records[0]?.on ?? date,
    reviewed: count('reviewed', 'final'),
    total: records.length,
    drafts: count('initial'),
    outdated: ledger === undefined ? 0 : outdatedIn(ledger),
  };
}

/** A generated ledger keeps the source's former text where that has changed, and nowhere else. */
function outdatedIn({ segments }: Ledger): number {
  let count = 0;
  for (const { sourceText } of Object.values(segments)) if (sourceText !== undefined) count += 1;
  return count;
}

/** The first paragraph of a generated text has no markup. */
function describe(text: string): string {
  return text.length <= DESCRIPTION ? text : `${text.slice(0, DESCRIPTION - 1)}…`;
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
