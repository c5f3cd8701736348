import type { ChangedFile } from '@archive/history';
import { fileAt } from '@archive/store';

import { compareTexts, textOf } from './compare-texts.ts';
import type { DocumentReport } from './document-report.ts';
import type { Side } from './side.ts';

/** What changed in the files of names: those of the archive, of its collections, of the interface. */
export function* compareNames(
  before: Side,
  after: Side,
  files: readonly ChangedFile[],
): Generator<{ language: string; report: DocumentReport }> {
  const source = after.archive?.defaultLanguage;
  for (const { path } of files) {
    const { kind, language, id } = fileAt(path);
    if ((kind !== 'bundle' && kind !== 'interface') || id !== undefined || language === undefined)
      continue;
    const [was, is] = [before.names(path), after.names(path)];
    const report: DocumentReport = {
      id: path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
      title: '',
      original: language === source,
      unreadable: was === false || is === false,
      texts: [],
      states: [],
      noted: [],
    };
    if (was !== false && is !== false) {
      const sources = after.names(path.replace(`/${language}/`, `/${source}/`)) || undefined;
      report.texts = compareTexts(was ?? {}, is ?? {}, language).map((change) => {
        const text = language === source ? undefined : textOf(sources, change.segment);
        return text === undefined || source === undefined
          ? change
          : { ...change, source: { language: source, text } };
      });
    }
    if (report.unreadable || report.texts.length > 0) yield { language, report };
  }
}
