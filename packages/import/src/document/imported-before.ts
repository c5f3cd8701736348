import { canonicalTag } from '@archive/schema';

import type { ImportFinding } from '../finding.ts';
import type { Page } from '../page.ts';
import type { ImportedPage, ImportOptions, Knowledge, Unchanged } from '../types.ts';

/**
 * What is said of a page that was imported before: that nothing changes, and what the caller
 * decided that the document has otherwise. That may be a mistake to correct, or an edit to keep.
 */
export function importedBefore(
  page: Page,
  before: ImportedPage,
  knowledge: Knowledge,
  asked: ImportOptions,
): Unchanged {
  const { document: id } = before;
  const file = `documents/${id}.json`;
  const known = knowledge.documents.get(id);
  const differences: [has: string | undefined, asked: string | undefined, what: string][] = [
    [known?.collection, asked.collection, 'in the collection'],
    [known?.issued, asked.issued, 'issued'],
    [id, asked.id, 'called'],
    [before.language, canonicalTag(asked.language ?? ''), 'in'],
  ];
  const warnings = differences.flatMap(([has, wanted, what], index): ImportFinding[] => {
    if (has === undefined || wanted === undefined || has === wanted) return [];
    return [
      {
        rule: 'imported-otherwise',
        severity: 'warning',
        message: `${page.name} was imported before: ${id} is ${what} ${has}, not ${wanted}.`,
        help:
          index < 2
            ? `If ${wanted} is right, change that in ${file}.`
            : `If ${wanted} is right, take away ${file} and its text in each language, and import the page again.`,
        file: page.name,
        document: id,
      },
    ];
  });
  return { status: 'unchanged', ...before, warnings };
}
