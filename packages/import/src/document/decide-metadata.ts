import { isId, parseEdtf } from '@archive/schema';

import type { ImportFinding, ImportRule } from '../finding.ts';
import type { Page } from '../page.ts';
import { readDeclaredDate } from '../recognise/dates.ts';
import type { Recognition } from '../recognise/recognition.ts';
import type { Vocabulary } from '../recognise/vocabulary.ts';
import type { ImportOptions, Knowledge } from '../types.ts';
import { documentId } from './document-id.ts';

export interface Metadata {
  readonly id: string;
  readonly collection: string;
  /** Nothing named the collection: it is the only one there is. */
  readonly isOnlyCollection: boolean;
  /** EDTF. */
  readonly issued: string;
}

/** Decides collection, date and id of a new document, or says all that is missing. */
export function decideMetadata(
  page: Page,
  recognition: Recognition,
  title: string,
  words: Vocabulary,
  knowledge: Knowledge,
  options: ImportOptions,
): { metadata: Metadata | undefined; findings: ImportFinding[] } {
  const findings: ImportFinding[] = [];
  const refuse = (rule: ImportRule, message: string, help: string): void => {
    findings.push({ rule, severity: 'error', message, help, file: page.name });
  };

  const ids = knowledge.collections.map((collection) => collection.id);
  const named = options.collection ?? recognition.collection;
  const collection = named ?? (ids.length === 1 ? ids[0] : undefined);
  if (collection === undefined) {
    refuse(
      'no-collection',
      `${page.name} has no masthead that names a collection.`,
      `Say which it belongs to with --collection: ${ids.join(', ')}.`,
    );
  } else if (!ids.includes(collection)) {
    refuse(
      'unknown-collection',
      `The archive has no collection ${collection}.`,
      `Its collections are: ${ids.join(', ')}. “archive new collection” adds one.`,
    );
  }

  const given = options.issued;
  const declared =
    page.declared.date === undefined
      ? undefined
      : readDeclaredDate(page.declared.date, words.dates);
  const issued = given ?? recognition.issued ?? declared;
  if (issued === undefined) {
    refuse(
      'no-date',
      `${page.name} has no date that could be found.`,
      'Say when it was issued with --issued, as EDTF: 2022-01-10, 2022-01, 2022, 202X or 2022~.',
    );
  } else if (parseEdtf(issued) === undefined) {
    refuse(
      'invalid-date',
      `“${issued}” is no EDTF date.`,
      'Write it as 2022-01-10, 2022-01, 2022, 2022-21 (spring), 202X, 2022~ or 2022-01/2022-03.',
    );
  }

  const id =
    options.id ??
    documentId(title, issued?.slice(0, 4) ?? '', collection ?? 'document', knowledge.takenIds);
  if (!isId(id)) {
    refuse(
      'invalid-id',
      `“${id}” cannot be the id of a document.`,
      'Use small letters, digits and single hyphens, beginning with a letter.',
    );
  } else if (options.id !== undefined && knowledge.takenIds.has(id)) {
    refuse(
      'id-taken',
      `The archive has a document ${id}, or had one.`,
      'Choose another --id; to import a translation of it, use --translation-of.',
    );
  }
  if (findings.length > 0 || collection === undefined || issued === undefined) {
    return { metadata: undefined, findings };
  }
  const isOnlyCollection = named === undefined;
  return { metadata: { id, collection, isOnlyCollection, issued }, findings };
}
