const CLOSING = String.raw`[»”"’')\]」』》]*$`;
const STOP = new RegExp(String.raw`[,;:!?…،؛؟。！？，；：、।॥։።]${CLOSING}`, 'u');
/** Not that of an initial: `A. B.` is a name. */
const FULL_STOP = new RegExp(String.raw`(?:[\p{L}\p{M}]{2}|\p{N}|[»”"’')\]])[.．]${CLOSING}`, 'u');
const NOTE_CALL = /\s*(?:\(\p{Nd}{1,3}\)|\[\p{Nd}{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})$/u;
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** Whether a text ends as sentences and their parts do, in any script; a note may be called after that. */
export function endsLikeProse(text: string): boolean {
  const end = text.replace(NOTE_CALL, '');
  return STOP.test(end) || FULL_STOP.test(end);
}

/** Counts words, also where no spaces part them. */
export function countWords(text: string): number {
  let words = 0;
  for (const { isWordLike } of WORDS.segment(text)) if (isWordLike === true) words++;
  return words;
}
