import { edtfRange, parseEdtf } from '@archive/schema';
import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';
import { addCoverage, coverage, translationStatus, whatNext } from '@archive/translation';
import type { Candidate, Coverage, Suggestion, TranslatedDocument } from '@archive/translation';

import { readTranslated } from '../translating/read-translated.ts';

/** How a document stands in one language. */
interface DocumentCoverage {
  document: string;
  coverage: Coverage;
}

/** How a language stands. */
interface LanguageCoverage {
  language: string;
  coverage: Coverage;
  /** The documents that were written in another language. */
  documents: DocumentCoverage[];
}

/** How the translations of an archive stand. */
export interface Survey {
  languages: LanguageCoverage[];
  /** What to translate next, the most needed first. */
  next: readonly Suggestion[];
  /** Faulty files; their documents are left out. */
  findings: Finding[];
}

/** What of an archive is to be surveyed. */
export interface SurveyOptions {
  language?: string;
  document?: string;
  /** How many suggestions at most. */
  suggestions: number;
}

/** Counts what is translated, document by document. */
export function survey(store: Store, { language, document, suggestions }: SurveyOptions): Survey {
  const findings: Finding[] = [];
  const languages = language === undefined ? store.languages : [language];
  const documents = new Map(languages.map((tag): [string, DocumentCoverage[]] => [tag, []]));
  const candidates: Candidate[] = [];
  for (const id of document === undefined ? store.documentIds() : [document]) {
    const read = readTranslated(store, id);
    if (!read.ok) {
      findings.push(...read.findings);
      continue;
    }
    const counted = countAll(read.value, store.languages);
    for (const tag of languages) {
      const own = counted.get(tag);
      if (own === undefined) continue;
      documents.get(tag)?.push({ document: id, coverage: own });
      candidates.push({
        document: id,
        language: tag,
        coverage: own,
        issued: dayOf(read.value.skeleton.issued),
        elsewhere: elsewhere(counted, tag),
      });
    }
  }
  return {
    languages: languages.map((tag) => {
      const own = documents.get(tag) ?? [];
      return {
        language: tag,
        coverage: addCoverage(own.map((one) => one.coverage)),
        documents: own,
      };
    }),
    next: whatNext(candidates, suggestions),
    findings,
  };
}

/** By language, all but the one it was written in. */
function countAll(
  document: TranslatedDocument,
  languages: readonly string[],
): Map<string, Coverage> {
  const others = languages.filter((tag) => tag !== document.skeleton.originalLanguage);
  return new Map(others.map((tag) => [tag, coverage(translationStatus(document, tag))]));
}

/** The share of the other languages that have all of it. */
function elsewhere(counted: ReadonlyMap<string, Coverage>, language: string): number {
  const others = [...counted].filter(([tag]) => tag !== language);
  if (others.length === 0) return 0;
  return others.filter(([, { wordsLeft }]) => wordsLeft === 0).length / others.length;
}

function dayOf(issued: string): number {
  const date = parseEdtf(issued);
  return date === undefined ? -Infinity : edtfRange(date).earliest;
}
