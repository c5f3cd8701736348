/** Texts in which every UTF-16 unit is a character of its own: most in Latin, Greek and Cyrillic. */
const SIMPLE =
  /^[\u0020-\u00AC\u00AE-\u02FF\u0391-\u0481\u048A-\u052F\u2010-\u2027\u202F-\u205E]*$/;

const segmenters = new Map<string, Intl.Segmenter>();

/** Divides texts of a language; making a segmenter takes far longer than using it. */
export function segmenter(
  language: string,
  granularity: 'grapheme' | 'word' | 'sentence',
): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  let made = segmenters.get(key);
  if (made === undefined) {
    made = new Intl.Segmenter(language, { granularity });
    segmenters.set(key, made);
  }
  return made;
}

/** The characters of a text as a reader takes them: a letter with its marks, a family of emoji. */
export function charactersOf(text: string, language: string): Iterable<string> {
  if (SIMPLE.test(text)) return text;
  return graphemes(text, language);
}

function* graphemes(text: string, language: string): Generator<string> {
  for (const { segment } of segmenter(language, 'grapheme').segment(text)) yield segment;
}
