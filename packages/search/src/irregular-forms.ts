import { fold } from './fold.ts';

/** Gives the regular terms of a word in small letters. */
type TermsOf = (word: string) => readonly string[];

// What is left of a word before an ending that is exchanged.
const SHORTEST_REST = 2;

/**
 * Forms of words that no rule of their language brings together, such as `go` and `went`, as the
 * files of `forms` list them. In a line stand
 *
 * - forms of one word, the one it is named by first: `mouse mice`. They are meant with all that has
 *   the same stem; behind `=` only as they stand, for `=found` is of `find` and `founded` is not.
 * - before a colon what the forms may begin with, and `-` for nothing:
 *   `- under: take took` has `undertook`.
 * - an ending, and the one it is exchanged for: `…men …man`.
 */
export class IrregularForms {
  /** The terms of the words that regular terms may belong to. */
  readonly #byTerm = new Map<string, readonly string[]>();
  readonly #byWord = new Map<string, readonly string[]>();
  readonly #endings: (readonly [ending: string, other: string])[] = [];
  readonly #termsOf: TermsOf;

  constructor(lines: string, termsOf: TermsOf) {
    this.#termsOf = termsOf;
    for (const line of lines.split('\n')) {
      const [forms = '', beginnings] = line.split(':').toReversed();
      if (forms.startsWith('…')) {
        const [ending = '', other = ''] = forms.replaceAll('…', '').split(' ');
        this.#endings.push([ending, other]);
      } else
        for (const beginning of words(beginnings ?? '-'))
          this.#addGroup(words(forms), beginning === '-' ? '' : beginning);
    }
  }

  /** The terms of the words that a word in small letters is an irregular form of. */
  terms(word: string, own: readonly string[]): readonly string[] {
    const regular = [word, ...this.#exchanged(word)];
    const stems = [...own, ...regular.slice(1).flatMap((each) => this.#termsOf(each))];
    return [
      ...stems.slice(own.length),
      ...stems.flatMap((stem) => this.#byTerm.get(stem) ?? []),
      ...regular.flatMap((each) => this.#byWord.get(fold(each)) ?? []),
    ];
  }

  #exchanged(word: string): string[] {
    return this.#endings
      .filter(([ending]) => word.endsWith(ending) && word.length >= ending.length + SHORTEST_REST)
      .map(([ending, other]) => word.slice(0, -ending.length) + other);
  }

  #addGroup([name = '', ...forms]: readonly string[], beginning: string): void {
    const terms = this.#termsOf(beginning + name);
    for (const form of forms) {
      const isAlone = form.startsWith('=');
      const whole = beginning + (isAlone ? form.slice(1) : form);
      if (isAlone) note(this.#byWord, fold(whole), terms);
      else
        for (const stem of this.#termsOf(whole))
          if (!terms.includes(stem)) note(this.#byTerm, stem, terms);
    }
  }
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function note(to: Map<string, readonly string[]>, key: string, terms: readonly string[]): void {
  to.set(key, [...new Set([...(to.get(key) ?? []), ...terms])]);
}
