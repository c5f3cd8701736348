const segmenters = new Map<string, Intl.Segmenter>();

/** Words and figures of a folded text, as Unicode divides them; with dictionaries for languages that write no spaces. */
export function words(folded: string, language: string): string[] {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(folded))
    if (isWordLike === true) found.push(segment);
  return found;
}
