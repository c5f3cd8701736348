const prefixes = /^(?:وال|بال|كال|فال|ولل|لل|ال)(?=..)/;
const suffixes = /(?:هما|كما|ها|هم|هن|كم|نا|ان|ات|ون|ين|يه|تين|تان|ه|ي|ت)$/;
const SHORTEST = 3;

/**
 * The stem of a folded Arabic word, lightly: without article, conjunction and the commonest endings,
 * and never less than three letters. After Larkey, Ballesteros and Connell, "Light Stemming for
 * Arabic Information Retrieval" (2007).
 *
 * @example
 * stemArabic('والبيانات'); // 'بيان'
 */
export function stemArabic(word: string): string {
  let stem = withoutArticle(word);
  if (stem === word && stem.length > SHORTEST && stem.startsWith('و')) stem = stem.slice(1);
  for (;;) {
    const shorter = stem.replace(suffixes, '');
    if (shorter === stem || shorter.length < SHORTEST) return stem;
    stem = shorter;
  }
}

/** A word, or the beginning of one, without the article and what is written together with it. */
export function withoutArticle(word: string): string {
  return word.replace(prefixes, '');
}
