import type { CheckedFile } from '@archive/checks';
import type { ChangedFile } from '@archive/history';
import type { Finding } from '@archive/schema';
import { fileAt } from '@archive/store';

import { compareDocument } from './compare-document.ts';
import { compareFindings } from './compare-findings.ts';
import { compareNames } from './compare-names.ts';
import { otherFiles, outsideLanguage } from './other-files.ts';
import type { DocumentReport, LanguageReport, Report } from './report.ts';
import type { ReadDocument, Side } from './side.ts';
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
  const reports = new Map<string, DocumentReport[]>();
  const add = (language: string, report: DocumentReport | undefined): void => {
    if (report === undefined) return;
    const list = reports.get(language);
    if (list === undefined) reports.set(language, [report]);
    else list.push(report);
  };
  const touched = touchedDocuments(files);
  for (const id of touched) {
    const [was, is] = [before.document(id), after.document(id)];
    for (const language of languagesOf(was, is)) {
      const report = compareDocument(id, language, was, is);
      // A file that was faulty and stayed so is none of this change's doing.
      if (report?.unreadable !== true || files.some((file) => isAbout(file, id, language)))
        add(language, report);
    }
  }
  for (const { language, report } of compareNames(before, after, files)) add(language, report);

  const totals = totalCoverage([...reports.keys()], touched, before, after);
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

function isAbout({ path }: ChangedFile, document: string, language: string): boolean {
  const file = fileAt(path);
  return file.id === document && (file.kind === 'document' || file.language === language);
}

/** The documents of which some file changed. */
function touchedDocuments(files: readonly ChangedFile[]): Set<string> {
  const paths = files.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from]));
  return new Set(
    paths.flatMap((path) => {
      const { kind, id } = fileAt(path);
      return id !== undefined && ['document', 'bundle', 'ledger'].includes(kind) ? [id] : [];
    }),
  );
}

function languagesOf(...sides: readonly (ReadDocument | undefined)[]): Set<string> {
  const tags = sides.flatMap((side) => [
    ...(side?.document.bundles.keys() ?? []),
    ...(side?.unreadable ?? []),
  ]);
  return new Set(tags.toSorted());
}

/** In the order of the archive's languages; others come last. */
function inOrderOf({ archive }: Side): (a: LanguageReport, b: LanguageReport) => number {
  const tags = archive?.languages.map(({ tag }) => tag) ?? [];
  const place = (tag: string): number => (tags.includes(tag) ? tags.indexOf(tag) : tags.length);
  return (a, b) => place(a.tag) - place(b.tag) || (a.tag < b.tag ? -1 : 1);
}
