import { parse, plain } from '@archive/markup';

import { wordSegmenter } from './word-segmenter.ts';

/**
 * Counts the words of a segment's text as Unicode divides them (UAX 29, with dictionaries for
 * languages that write no spaces). Markup and note calls are no words.
 *
 * @param text - the text as it stands in a bundle
 * @param language - the tag of its language
 *
 * @example
 * ```ts
 * countWords('Prices *doubled* overnight.[^n1]', 'en'); // 3
 * countWords('价格一夜之间翻了一番。', 'zh'); // 5
 * ```
 */
export function countWords(text: string, language: string): number {
  let words = 0;
  for (const { isWordLike } of wordSegmenter(language).segment(plain(parse(text))))
    if (isWordLike === true) words += 1;
  return words;
}
