import type { Outcome } from '@archive/schema';
import type { TranslatedDocument } from '@archive/translation';

import {
  applyReturned,
  gather,
  readFile,
  writeMarkdown,
  writePo,
  writeTmx,
  writeXliff,
  type Applied,
  type ApplyContext,
  type ExchangeDocument,
  type FormatName,
  type ReturnedDocument,
} from '../index.ts';

export const FORMATS: readonly FormatName[] = ['po', 'xliff', 'tmx', 'md'];

/** A file of a format; empty where there is nothing to write. */
export function written(format: FormatName, document: ExchangeDocument): string {
  const writers = {
    po: () => writePo(document),
    xliff: () => writeXliff(document),
    tmx: () => writeTmx([document]),
    md: () => writeMarkdown(document),
  };
  return writers[format]() ?? '';
}

/** What a file says of the first of its documents. */
export function readBack(text: string): ReturnedDocument {
  const read = readFile(new TextEncoder().encode(text), 'file');
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  const [document] = read.value.documents;
  if (document === undefined) throw new Error('The file speaks of no document.');
  return document;
}

/** What a file says in which somebody wrote texts, by segment, since it left the archive. */
export function edited(
  format: FormatName,
  known: ExchangeDocument,
  texts: Readonly<Record<string, string>>,
): ReturnedDocument | undefined {
  const left = written(format, known);
  const segments = known.segments.map((each) =>
    Object.hasOwn(texts, each.id) ? { ...each, text: texts[each.id] ?? '' } : each,
  );
  const file = written(format, { ...known, segments });
  if (left === '' || file === '') return undefined;
  const bases = new Map(readBack(reread(left)).segments.map(({ id, base }) => [id, base]));
  const returned = readBack(reread(file));
  return {
    ...returned,
    segments: returned.segments
      .filter(({ id }) => bases.has(id))
      .map((segment) => ({ ...segment, base: bases.get(segment.id) })),
  };
}

/** What a file of the disk would give: lone surrogates have no place in one. */
export function reread(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** Takes a file into a document. */
export function taken(
  document: TranslatedDocument,
  file: string | ReturnedDocument,
  context: Partial<ApplyContext> = {},
): Outcome<Applied> {
  const returned = typeof file === 'string' ? readBack(file) : file;
  const { language, from } = returned;
  return applyReturned(document, returned, {
    file: 'file',
    language: language.replaceAll('_', '-'),
    from,
    by: 'Bob',
    on: '2026-06-01',
    ...context,
  });
}

/** Takes a file that must be right into a document. */
export function takenWell(
  document: TranslatedDocument,
  file: string | ReturnedDocument,
  context: Partial<ApplyContext> = {},
): Applied {
  const applied = taken(document, file, context);
  if (!applied.ok) throw new Error(JSON.stringify(applied.findings));
  return applied.value;
}

/** A file of a document in a language. */
export function exported(
  format: FormatName,
  document: TranslatedDocument,
  language = 'fr',
): string {
  return written(format, gather(document, language));
}
