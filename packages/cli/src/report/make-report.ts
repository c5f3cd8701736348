import type { CheckedFile } from '@archive/checks';
import type { Finding } from '@archive/schema';
import { compareLanguages, otherFiles, outsideLanguage, touchedDocuments } from '@archive/workflow';
import type { Comparison } from '@archive/workflow';

import { compareFindings } from './compare-findings.ts';
import type { LanguageReport, Report } from './report.ts';
import { totalCoverage } from './total-coverage.ts';

/**
 * Tells what a change does to an archive.
 *
 * @param check Finds what is wrong with one side, by its files.
 */
export function makeReport(
  comparison: Comparison,
  check: (files: readonly CheckedFile[]) => readonly Finding[],
): Report {
  const { base, head, authors, before, after, files } = comparison;
  const moved = new Map(
    files.flatMap(({ inside, from, path }) => (inside && from !== undefined ? [[from, path]] : [])),
  );
  const outside = outsideLanguage(files);
  return {
    base,
    ...(head === undefined ? {} : { head }),
    authors,
    languages: languageReports(comparison),
    findings: compareFindings(check(before.files), check(after.files), moved),
    otherFiles: otherFiles(files),
    ...(outside === undefined ? {} : { outside }),
  };
}

function languageReports(comparison: Comparison): LanguageReport[] {
  const { before, after, files } = comparison;
  const languages = compareLanguages(comparison);
  const touched = touchedDocuments(files.filter(({ inside }) => inside));
  const tags = languages.map(({ tag }) => tag);
  const totals = totalCoverage(tags, touched, before, after);
  return languages.map((language) => ({ ...language, ...totals(language.tag) }));
}
