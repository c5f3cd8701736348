import { textOf, type TranslatedDocument } from '../document.ts';
import { hashText } from '../hash-text.ts';
import type { SyncContext } from './sync-context.ts';

/**
 * Finds what a segment once said in a language: in the bundle, among its obsolete texts, in what
 * other translations of it keep of their source, and else where the caller looks.
 */
export function findText(
  document: TranslatedDocument,
  language: string,
  segment: string,
  hash: string,
  { textWithHash }: SyncContext,
): string | undefined {
  for (const text of kept(document, language, segment))
    if (text !== undefined && hashText(text) === hash) return text;
  const found = textWithHash?.(language, segment, hash);
  return found !== undefined && hashText(found) === hash ? found : undefined;
}

function* kept(
  document: TranslatedDocument,
  language: string,
  segment: string,
): Generator<string | undefined> {
  // A translation can be older than its source.
  yield '';
  yield textOf(document, language, segment);
  for (const [tag, { segments, obsolete }] of document.ledgers) {
    if (tag === language) yield obsolete?.[segment];
    const record = segments[segment];
    if (record?.from === language) yield record.sourceText;
  }
}
