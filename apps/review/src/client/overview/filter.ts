import type { Cell, OverviewDocument, Session } from '../../api/index.ts';

/** What is to be done in one cell. */
export const TASKS = ['missing', 'outdated', 'review', 'findings'] as const;
export type Task = (typeof TASKS)[number];

export interface Filter {
  /** A part of the title, in whatever language. */
  title: string;
  collection: string;
  language: string;
  task: Task | '';
  sort: 'archive' | 'title' | 'left';
}

const NO_FILTER: Filter = {
  title: '',
  collection: '',
  language: '',
  task: '',
  sort: 'archive',
};

/** The filter that was remembered, without what this archive does not have: it may be from another one. */
export function usableFilter(remembered: unknown, session: Session): Filter {
  const filter = { ...NO_FILTER, ...(remembered as Partial<Filter> | undefined) };
  if (!session.collections.some(({ id }) => id === filter.collection)) filter.collection = '';
  if (!session.languages.some(({ tag }) => tag === filter.language)) filter.language = '';
  return filter;
}

/** Whether a cell asks for that work. */
export function asksFor(cell: Cell, task: Task): boolean {
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

/** Without what is seldom typed: capitals, accents, vowel signs. */
function bare(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The documents of one collection, or of all, with certain words in a title or in the id. */
function named(
  documents: readonly OverviewDocument[],
  { title, collection }: Filter,
): readonly OverviewDocument[] {
  const wanted = bare(title.trim());
  return documents.filter(
    (each) =>
      (collection === '' || each.collection === collection) &&
      (wanted === '' ||
        [each.id, ...Object.values(each.titles)].some((text) => bare(text).includes(wanted))),
  );
}

/** How many documents each task would show, under the other filters. */
export function countTasks(
  documents: readonly OverviewDocument[],
  filter: Filter,
): Record<Task, number> {
  const counts: Record<Task, number> = { missing: 0, outdated: 0, review: 0, findings: 0 };
  for (const document of named(documents, filter)) {
    const cells = cellsOf(document, filter.language);
    for (const task of TASKS) if (cells.some((cell) => asksFor(cell, task))) counts[task] += 1;
  }
  return counts;
}

/** The documents that a filter lets through, sorted. */
export function filtered(
  documents: readonly OverviewDocument[],
  filter: Filter,
  titleOf: (document: OverviewDocument) => string,
  tag: string,
): OverviewDocument[] {
  const { language, task, sort } = filter;
  const kept = named(documents, filter).filter(
    (document) => task === '' || cellsOf(document, language).some((cell) => asksFor(cell, task)),
  );
  if (sort === 'archive') return kept;
  if (sort === 'title') {
    const { compare } = new Intl.Collator(tag, { numeric: true });
    return kept.toSorted((a, b) => compare(titleOf(a), titleOf(b)));
  }
  const left = (document: OverviewDocument): number =>
    cellsOf(document, language).reduce((sum, cell) => sum + cell.wordsLeft, 0);
  return kept.toSorted((a, b) => left(b) - left(a));
}
