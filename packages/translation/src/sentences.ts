const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text, with the white space after them: joined, they are the text. */
export function sentencesOf(text: string, language: string): string[] {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
