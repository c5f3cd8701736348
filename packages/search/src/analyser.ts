import { stemArabic, withoutArticle } from './arabic.ts';
import { fold } from './fold.ts';
import { IrregularForms } from './irregular-forms.ts';
import { isPiece } from './tokens.ts';

/** Finds the stem of a word in small letters. */
export type Stem = (word: string) => string;

/** What the words of one language are looked up by. */
export interface Analyser {
  readonly language: string;
  /**
   * The terms of a word: one for most; two where its accents decide the stem and it may be looked
   * for without them; and those of the word that it is an irregular form of.
   */
  terms(word: string): readonly string[];
  /** What the terms of words that begin so begin with. */
  prefix(beginning: string): string;
}

// A word that is longer is none.
const LONGEST = 64;

/**
 * Makes the analyser of a language. The same has to be used for texts and for queries.
 *
 * @param language A language tag.
 * @param stem Of that language, as `loadStem` of `@archive/search/stemmers` finds it. Without one,
 * words are found in the form they are written in. Arabic needs none.
 * @param forms The irregular forms of its words, as `irregularForms` of `@archive/search/forms` has them.
 * @example
 * makeAnalyser('it', stemItalian).terms('Traduzioni'); // ['traduzion']
 */
export function makeAnalyser(language: string, stem?: Stem, forms = ''): Analyser {
  const isArabic = language.toLowerCase().split('-', 1)[0] === 'ar';
  const known = new Map<string, readonly string[]>();
  const small = (word: string): string => word.slice(0, LONGEST).toLocaleLowerCase(language);

  const regular = (lower: string): readonly string[] => {
    const folded = fold(lower);
    if (isArabic) return [stemArabic(folded)];
    if (stem === undefined) return [folded];
    const own = fold(stem(lower)) || folded;
    const without = lower === folded ? own : fold(stem(folded)) || folded;
    return own === without ? [own] : [own, without];
  };
  const irregular = new IrregularForms(forms, regular);

  const work = (word: string): readonly string[] => {
    const lower = small(word);
    if (isPiece(lower)) return [fold(lower)];
    const own = regular(lower);
    const others = irregular.terms(lower, own);
    return others.length === 0 ? own : [...new Set([...own, ...others])];
  };

  return {
    language,
    terms(word) {
      let terms = known.get(word);
      if (terms === undefined) known.set(word, (terms = work(word)));
      return terms;
    },
    prefix(beginning) {
      const folded = fold(small(beginning));
      return isArabic ? withoutArticle(folded) : folded;
    },
  };
}
