import type { ChangedFile } from '@archive/history';
import { fileAt } from '@archive/store';

import { compareDocument } from './compare-document.ts';
import { compareNames } from './compare-names.ts';
import type { DocumentReport } from './document-report.ts';
import type { ReadDocument, Side } from './side.ts';

/**
 * Tells what changed in the texts and ledgers of an archive, by language: documents, then files of names.
 *
 * @param files The archive's files in which the two sides differ; no other is looked at.
 * @example
 * const files = history.changedFiles(base).filter(({ inside }) => inside);
 * compareDocuments(new Side(history.filesAt(base)), new Side(filesOfTheStore), files).get('fr');
 */
export function compareDocuments(
  before: Side,
  after: Side,
  files: readonly ChangedFile[],
): Map<string, DocumentReport[]> {
  const reports = new Map<string, DocumentReport[]>();
  const add = (language: string, report: DocumentReport | undefined): void => {
    if (report === undefined) return;
    const list = reports.get(language);
    if (list === undefined) reports.set(language, [report]);
    else list.push(report);
  };
  for (const id of touchedDocuments(files)) {
    const [was, is] = [before.document(id), after.document(id)];
    for (const language of languagesOf(was, is)) {
      const report = compareDocument(id, language, was, is);
      // A file that was faulty and stayed so is none of this change's doing.
      if (report?.unreadable !== true || files.some((file) => isAbout(file, id, language)))
        add(language, report);
    }
  }
  for (const { language, report } of compareNames(before, after, files)) add(language, report);
  return reports;
}

/** The documents of which some file changed. */
export function touchedDocuments(files: readonly ChangedFile[]): Set<string> {
  const paths = files.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from]));
  return new Set(
    paths.flatMap((path) => {
      const { kind, id } = fileAt(path);
      return id !== undefined && ['document', 'bundle', 'ledger'].includes(kind) ? [id] : [];
    }),
  );
}

function isAbout({ path }: ChangedFile, document: string, language: string): boolean {
  const file = fileAt(path);
  return file.id === document && (file.kind === 'document' || file.language === language);
}

function languagesOf(...sides: readonly (ReadDocument | undefined)[]): Set<string> {
  const tags = sides.flatMap((side) => [
    ...(side?.document.bundles.keys() ?? []),
    ...(side?.unreadable ?? []),
  ]);
  return new Set(tags.toSorted());
}
