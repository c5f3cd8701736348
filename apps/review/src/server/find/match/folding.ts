/** What does not count when texts are compared. */
export interface FoldingOptions {
  language: string;
  /** Capital letters are told from small ones. */
  case: boolean;
  /** Accents, vowel signs and points count. */
  marks: boolean;
}

/** Not seen, and so not typed by who looks for a word: soft hyphens, zero-width spaces, direction. */
const HIDDEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** Joiners shape letters as vowel signs do; in a pictograph they make it what it is. */
const JOINERS = /[\u200C\u200D]/g;
const STRETCH = /\u0640/g;
const PICTOGRAPH = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
/** The marks of kana make other letters, whatever collation says of them. */
const MARK = /(?![\u3099\u309A])\p{M}/u;
const UNMARKED = /[\p{M}\u00AD\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
/** In the writing of Arabic a hamza, madda or wasla of an alef may be left out. */
const ALEF = /^[\u0627\u0671]/;
const ALEF_SIGNS = /[\u0653-\u0655]/g;
const SPACE = /^\s+$/u;
const OTHER_SPACE = /[^\S ]/gu;
const PLAIN = /^[\u0020-\u007E]$/;

/** Makes alike what is to be found alike, in the manner of a language. */
export class Folding {
  readonly options: FoldingOptions;
  readonly #letters: Intl.Collator;
  readonly #known = new Map<string, string>();

  constructor(options: FoldingOptions) {
    this.options = options;
    // Which marks make another letter is for the language to say: å in Swedish, й in Russian.
    this.#letters = new Intl.Collator(options.language, { sensitivity: 'base' });
  }

  /** What a character, as a reader takes it, is compared by; empty for what is not seen. */
  character(character: string): string {
    let folded = this.#known.get(character);
    if (folded === undefined) {
      folded = this.#fold(character);
      // Texts have a few hundred; hostile ones no end of them.
      if (this.#known.size < 10_000) this.#known.set(character, folded);
    }
    return folded;
  }

  /**
   * A whole text, folded further than character by character, quickly: what is not in it is not
   * in the text either.
   */
  roughly(text: string): string {
    const { marks } = this.options;
    let rough = text.normalize(marks ? 'NFC' : 'NFD').replaceAll(marks ? HIDDEN : UNMARKED, '');
    if (!marks) rough = rough.replaceAll('ٱ', 'ا');
    rough = rough.toLowerCase().replaceAll('i\u0307', 'i');
    return rough.replaceAll('ı', 'i').replaceAll('ς', 'σ').replaceAll(OTHER_SPACE, ' ');
  }

  #fold(character: string): string {
    const { language, case: strict, marks } = this.options;
    if (SPACE.test(character)) return ' ';
    let folded = PLAIN.test(character)
      ? character
      : character.normalize('NFC').replaceAll(HIDDEN, '');
    if (!marks && !PICTOGRAPH.test(folded)) folded = this.#bare(folded);
    if (!strict) folded = folded.toLocaleLowerCase(language).replaceAll('ς', 'σ');
    return folded.normalize('NFC');
  }

  /** A letter without the marks that do not make it another letter of the language. */
  #bare(character: string): string {
    let letter = character.replaceAll(STRETCH, '').replaceAll(JOINERS, '').normalize('NFD');
    if (ALEF.test(letter)) letter = `ا${letter.slice(1).replace(ALEF_SIGNS, '')}`;
    for (let index = letter.length - 1; index > 0; index--) {
      if (!MARK.test(letter[index] ?? '')) continue;
      const without = letter.slice(0, index) + letter.slice(index + 1);
      if (this.#letters.compare(letter, without) === 0) letter = without;
    }
    return letter;
  }
}
