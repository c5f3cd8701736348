import { directionOfTag } from './language.ts';
import type { RenderInput, RenderOptions } from './render-input.ts';
import { findSegment, type PassageState } from './segment.ts';
import { wordsFor } from './words.ts';

/**
 * Tells what readers have to know of a passage, for a format of one's own.
 *
 * @param input - the document's text, and the original's for what the text lacks
 * @param id - a segment's
 * @returns `undefined` for a passage that is as it should be, or that neither text has
 *
 * @example
 * ```ts
 * passageState({ skeleton, text: french, fallback: english }, 'p2'); // 'untranslated'
 * ```
 */
export function passageState(input: RenderInput, id: string): PassageState | undefined {
  return findSegment(input, id, directionOfTag)?.state;
}

/**
 * Says what passages are marked with, for a format of one's own.
 *
 * @param input - the document's text, and the original's for what the text lacks
 * @param options - labels
 * @returns the mark of each state, in the language of the text
 *
 * @example
 * ```ts
 * stateWords({ skeleton, text, fallback }, { i18n }).untranslated; // 'Not yet translated: shown in English'
 * ```
 */
export function stateWords(
  input: RenderInput,
  options: Pick<RenderOptions, 'i18n'>,
): Readonly<Record<PassageState, string>> {
  const { ofState } = wordsFor(input, options);
  return { untranslated: ofState('untranslated'), outdated: ofState('outdated') };
}
