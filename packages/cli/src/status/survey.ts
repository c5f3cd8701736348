import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';
import { addCoverage, whatNext } from '@archive/translation';
import type { Candidate, Coverage, Suggestion } from '@archive/translation';
import { countDocument, readTranslated } from '@archive/workflow';

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
    const counted = countDocument(read.value, store.languages);
    for (const tag of languages) {
      const candidate = counted.get(tag);
      if (candidate === undefined) continue;
      documents.get(tag)?.push({ document: id, coverage: candidate.coverage });
      candidates.push(candidate);
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
