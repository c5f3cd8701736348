import { recordOf, textOf, type TranslatedDocument } from '../document.ts';
import { hashText } from '../hash-text.ts';
import { hashOf } from '../text-facts.ts';
import { answers } from './bridge.ts';

/** Why a translation has to be looked at again. */
export interface Outdated {
  /**
   * `source`: the text it was made from says something else by now. `relay`: that text is itself
   * a translation, and outdated.
   */
  because: 'source' | 'relay';
  /** The tag of the language whose text moved on. */
  from: string;
  /** That text as it was; missing until `archive sync` has found it. */
  was?: string;
  /** That text as it is now; empty where it was taken away. */
  is: string;
}

/**
 * Whether a translated segment is outdated, and why: follows the languages it was translated
 * through. A translation that was edited since its ledger was written answers what its source
 * says now.
 */
export function outdatedOf(
  document: TranslatedDocument,
  language: string,
  segment: string,
): Outdated | undefined {
  // Two languages may each name the other: an end to it all the same.
  const seen = new Set<string>();
  let at = language;
  while (at !== document.skeleton.originalLanguage && !seen.has(at)) {
    seen.add(at);
    const record = recordOf(document, at, segment);
    if (record === undefined || textOf(document, at, segment) === '') return undefined;
    const { from, source, target, sourceText } = record;
    // Asked first: the source's hash is known already, and most often that is the end of it.
    const isBehind = !answers(record, hashOf(document, from, segment));
    if (isBehind && target === hashOf(document, at, segment)) {
      const outdated: Outdated = {
        because: at === language ? 'source' : 'relay',
        from,
        is: textOf(document, from, segment),
      };
      // Not a text that someone wrote there: the hash says what it was.
      if (sourceText !== undefined && hashText(sourceText) === source) outdated.was = sourceText;
      return outdated;
    }
    at = from;
  }
  return undefined;
}
