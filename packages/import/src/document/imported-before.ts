import { canonicalTag } from '@archive/schema';

import type { ImportFinding } from '../finding.ts';
import type { KnownDocument } from '../known-documents.ts';
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
  const misread = wasReadOtherwise(page, before, known, asked) ? [readOtherwise(page, id)] : [];
  return { status: 'unchanged', ...before, warnings: [...warnings, ...misread] };
}

/** Whether the page, in the charset that is asked for, does not have the title that the archive has of it. */
function wasReadOtherwise(
  page: Page,
  { language }: ImportedPage,
  known: KnownDocument | undefined,
  { charset }: ImportOptions,
): boolean {
  if (charset === undefined || known === undefined || language !== known.originalLanguage)
    return false;
  const title = withoutSpace(known.title);
  const texts = [page.declared.title ?? '', ...page.blocks.map(({ content }) => content.text)];
  return !texts.some((text) => withoutSpace(text).includes(title));
}

function withoutSpace(text: string): string {
  return text.normalize('NFC').replaceAll(/\s/gu, '');
}

function readOtherwise(page: Page, id: string): ImportFinding {
  return {
    rule: 'imported-otherwise',
    severity: 'warning',
    message: `${page.name} was imported before as ${id}, whose title it does not have as ${page.charset}.`,
    help: `If it was misread then, take away documents/${id}.json and its text in each language, and import the page again.`,
    file: page.name,
    document: id,
  };
}
