import type { CheckedFile } from '@archive/checks';
import type { ChangedFile } from '@archive/history';
import type { Finding } from '@archive/schema';
import { compareDocuments, touchedDocuments } from '@archive/workflow';
import type { Side } from '@archive/workflow';

import { compareFindings } from './compare-findings.ts';
import { otherFiles, outsideLanguage } from './other-files.ts';
import type { LanguageReport, Report } from './report.ts';
import { totalCoverage } from './total-coverage.ts';

/** The two sides of a change, and what git knows about it. */
export interface Comparison {
  before: Side;
  after: Side;
  /** The files in which the two differ, and the repository's other changed files. */
  files: readonly ChangedFile[];
  /** Finds what is wrong with one side, by its files. */
  check: (files: readonly CheckedFile[]) => readonly Finding[];
}

/** Tells what a change does to an archive: all of a {@link Report} but for what git calls it. */
export function makeReport({
  before,
  after,
  files,
  check,
}: Comparison): Pick<Report, 'languages' | 'findings' | 'otherFiles' | 'outside'> {
  const inside = files.filter((file) => file.inside);
  const moved = new Map(
    inside.flatMap(({ from, path }) => (from === undefined ? [] : [[from, path]])),
  );
  const outside = outsideLanguage(files);
  return {
    languages: languageReports(before, after, inside),
    findings: compareFindings(check(before.files), check(after.files), moved),
    otherFiles: otherFiles(files),
    ...(outside === undefined ? {} : { outside }),
  };
}

function languageReports(
  before: Side,
  after: Side,
  files: readonly ChangedFile[],
): LanguageReport[] {
  const reports = compareDocuments(before, after, files);
  const totals = totalCoverage([...reports.keys()], touchedDocuments(files), before, after);
  return [...reports]
    .map(([tag, documents]) => ({
      tag,
      name: after.languageName(tag),
      direction: after.directionOf(tag),
      ...totals(tag),
      documents,
    }))
    .toSorted(inOrderOf(after));
}

/** In the order of the archive's languages; others come last. */
function inOrderOf({ archive }: Side): (a: LanguageReport, b: LanguageReport) => number {
  const tags = archive?.languages.map(({ tag }) => tag) ?? [];
  const place = (tag: string): number => (tags.includes(tag) ? tags.indexOf(tag) : tags.length);
  return (a, b) => place(a.tag) - place(b.tag) || (a.tag < b.tag ? -1 : 1);
}
