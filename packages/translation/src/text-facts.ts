import type { Bundle } from '@archive/schema';

import { type TranslatedDocument, textOf } from './document.ts';
import { hashText } from './hash-text.ts';
import { countWords } from './words/count-words.ts';

interface Facts {
  text: string;
  hash?: string;
  words?: number;
}

// An original's text is asked for once for each translation of it. A fact holds for the text it
// was found out of, so that a bundle that changes is no trouble.
const known = new WeakMap<Bundle, Map<string, Facts>>();
const NONE = hashText('');

/** The hash of a segment's text in a language; that of the empty text where there is none. */
export function hashOf(document: TranslatedDocument, language: string, segment: string): string {
  const facts = factsOf(document, language, segment);
  if (facts === undefined) return NONE;
  facts.hash ??= hashText(facts.text);
  return facts.hash;
}

/** How many words a segment's text has in a language. */
export function wordsOf(document: TranslatedDocument, language: string, segment: string): number {
  const facts = factsOf(document, language, segment);
  if (facts === undefined) return 0;
  facts.words ??= countWords(facts.text, language);
  return facts.words;
}

function factsOf(
  document: TranslatedDocument,
  language: string,
  segment: string,
): Facts | undefined {
  const text = textOf(document, language, segment);
  const bundle = document.bundles.get(language);
  if (text === '' || bundle === undefined) return undefined;
  let segments = known.get(bundle);
  if (segments === undefined) known.set(bundle, (segments = new Map<string, Facts>()));
  let facts = segments.get(segment);
  if (facts?.text !== text) segments.set(segment, (facts = { text }));
  return facts;
}
