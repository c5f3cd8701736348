import type { Cell, OverviewDocument } from '../../api/index.ts';

/** What is to be done in one cell. */
export const TASKS = ['missing', 'outdated', 'review', 'findings'] as const;
export type Task = (typeof TASKS)[number];

export interface Filter {
  collection: string;
  language: string;
  task: Task | '';
  sort: 'archive' | 'title' | 'left';
}

export const NO_FILTER: Filter = { collection: '', language: '', task: '', sort: 'archive' };

/** Whether a cell asks for that work. */
function asksFor(cell: Cell, task: Task): boolean {
  switch (task) {
    case 'missing':
      return cell.translated < cell.segments;
    case 'outdated':
      return cell.outdated > 0;
    case 'review':
      return cell.reviewed < cell.translated;
    case 'findings':
      return cell.findings !== undefined && cell.findings.errors + cell.findings.warnings > 0;
  }
}

/** The cells of a document that are translations, of one language or of all. */
function cellsOf(document: OverviewDocument, language: string): Cell[] {
  return Object.entries(document.cells).flatMap(([tag, cell]) =>
    tag !== document.originalLanguage && (language === '' || tag === language) ? [cell] : [],
  );
}

/** How many documents each task would show, under the other filters. */
export function countTasks(
  documents: readonly OverviewDocument[],
  { collection, language }: Filter,
): Record<Task, number> {
  const counts: Record<Task, number> = { missing: 0, outdated: 0, review: 0, findings: 0 };
  for (const document of documents) {
    if (collection !== '' && document.collection !== collection) continue;
    const cells = cellsOf(document, language);
    for (const task of TASKS) if (cells.some((cell) => asksFor(cell, task))) counts[task] += 1;
  }
  return counts;
}

/** The documents that a filter lets through, sorted. */
export function filtered(
  documents: readonly OverviewDocument[],
  { collection, language, task, sort }: Filter,
  titleOf: (document: OverviewDocument) => string,
  tag: string,
): OverviewDocument[] {
  const kept = documents.filter(
    (document) =>
      (collection === '' || document.collection === collection) &&
      (task === '' || cellsOf(document, language).some((cell) => asksFor(cell, task))),
  );
  if (sort === 'archive') return kept;
  if (sort === 'title') {
    const { compare } = new Intl.Collator(tag);
    return kept.toSorted((a, b) => compare(titleOf(a), titleOf(b)));
  }
  const left = (document: OverviewDocument): number =>
    cellsOf(document, language).reduce((sum, cell) => sum + cell.wordsLeft, 0);
  return kept.toSorted((a, b) => left(b) - left(a));
}
