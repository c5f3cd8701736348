const segmenters = new Map<string, Intl.Segmenter>();

/** The engine's rules for words of a language. Making them takes far longer than using them. */
export function wordSegmenter(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
