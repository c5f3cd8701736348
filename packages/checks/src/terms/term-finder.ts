import { CHARACTER, kindOf, WordTable } from '@archive/dates';
import type { Concept, Term } from '@archive/schema';

import { isArabic, spelling, termKeys, textKeys } from './inflection.ts';
import { SHORTEST_STEM } from './paradigms.ts';
import type { TermPlace } from './term-place.ts';

/** A term of a concept. */
interface ConceptTerm {
  concept: Concept;
  term: Term;
}

/** One written form of a term. */
export interface Form extends ConceptTerm {
  /** The keys of each of its words. */
  words: readonly ReadonlySet<string>[];
  /** Which of its words it is looked up by: the longest, which is the rarest. */
  anchor: number;
  /** A name: the text has to write its first letter large. */
  capital: boolean;
  /** An abbreviation, as the text has to write it. */
  exact: string | undefined;
}

interface Word {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{Cs}][\p{L}\p{M}\p{Cs}]*/gu;
/** Between the words of a term: spaces, hyphens, apostrophes, markup. */
const GAP = /^[\s\u00ad\u2010-\u2015'’\uFFFC-]+$/u;
const LONGEST_GAP = 4;
/** Languages that put no space between words: terms are looked for at every character. */
const WITHOUT_SPACES = /^(?:zh|ja|th|km|lo|my|bo|yue|wuu)(?:-|$)/;
const MOST_KNOWN = 20_000;

/** Finds one language's terms in texts, in one pass over their words. */
export class TermFinder {
  readonly #language: string;
  /** Whether the language writes small words into the beginning of others. */
  readonly #isPrefixing: boolean;
  /** How the words begin that forms are looked up by; no ending changes that. */
  readonly anchors = new Set<string>();
  readonly #byKey = new Map<string, Form[]>();
  readonly #byCharacter = new Map<string, (ConceptTerm & { text: string })[]>();
  /** The keys of words that stood beside an anchor. */
  readonly #keys = new Map<string, readonly string[]>();
  readonly #table = new WordTable((word) => this.formsOf(word));

  constructor(language: string, terms: readonly ConceptTerm[]) {
    this.#language = language;
    this.#isPrefixing = isArabic(language);
    for (const { concept, term } of terms)
      for (const text of new Set([term.term, ...(term.forms ?? [])]))
        if (WITHOUT_SPACES.test(language)) this.#addCharacters(text, concept, term);
        else this.#add(text, concept, term);
  }

  /** Whether the language puts no space between words, so that terms are not found by them. */
  get spaceless(): boolean {
    return this.#byCharacter.size > 0;
  }

  /** All terms of a text. */
  find(text: string): TermPlace[] {
    if (this.spaceless) return this.#findCharacters(text);
    const places: TermPlace[] = [];
    if (this.#byKey.size > 0)
      this.#table.read(text, (forms, start, end) => {
        places.push(...this.placesAt(text, start, end, forms));
      });
    return places;
  }

  /** The forms of terms that are looked up by a word; nothing for most words. */
  formsOf(word: string): readonly Form[] | undefined {
    if (this.#byKey.size === 0) return undefined;
    const begin = spelling(word).slice(0, SHORTEST_STEM);
    if (!this.#isPrefixing && !this.anchors.has(begin)) return undefined;
    const keys = textKeys(word, this.#language);
    const forms = new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []));
    return forms.size === 0 ? undefined : [...forms];
  }

  /** The terms that stand around a word of a text, of those that are looked up by it. */
  placesAt(text: string, start: number, end: number, forms: readonly Form[]): TermPlace[] {
    const places = forms.flatMap((form) => this.#match(text, start, end, form) ?? []);
    return places.length > 1 ? withoutRepeats(places) : places;
  }

  #add(text: string, concept: Concept, term: Term): void {
    const found = text.match(WORD) ?? [];
    const [first] = found;
    if (first === undefined) return;
    const words = found.map((word) => new Set(termKeys(word, this.#language)));
    const longest = Math.max(...found.map(({ length }) => length));
    const anchor = found.findIndex(({ length }) => length === longest);
    const isShort = found.length === 1 && first.length > 1 && isLarge(first);
    const form = {
      concept,
      term,
      words,
      anchor,
      capital: isLarge(first) && concept.kind !== 'term',
      exact: isShort && first === first.toUpperCase() ? first : undefined,
    };
    this.anchors.add(spelling(found[anchor] ?? '').slice(0, SHORTEST_STEM));
    for (const key of words[anchor] ?? []) {
      const forms = this.#byKey.get(key);
      if (forms === undefined) this.#byKey.set(key, [form]);
      else forms.push(form);
    }
  }

  #addCharacters(text: string, concept: Concept, term: Term): void {
    const list = this.#byCharacter.get(text.charAt(0)) ?? [];
    list.push({ concept, term, text });
    this.#byCharacter.set(text.charAt(0), list);
  }

  /** Whether a form stands in a text, with its anchor at these places. */
  #match(text: string, start: number, end: number, form: Form): TermPlace | undefined {
    let first = start;
    for (let step = form.anchor - 1; step >= 0; step--) {
      const word = wordBefore(text, first);
      if (word === undefined || !this.#is(text, word, form.words[step])) return undefined;
      first = word.start;
    }
    let last = end;
    for (let step = form.anchor + 1; step < form.words.length; step++) {
      const word = wordBehind(text, last);
      if (word === undefined || !this.#is(text, word, form.words[step])) return undefined;
      last = word.end;
    }
    if (form.capital && !isLarge(text.charAt(first))) return undefined;
    if (form.exact !== undefined && text.slice(first, last) !== form.exact) return undefined;
    return { start: first, end: last, concept: form.concept, term: form.term };
  }

  #is(text: string, { start, end }: Word, keys: ReadonlySet<string> | undefined): boolean {
    if (keys === undefined) return false;
    const word = text.slice(start, end);
    let own = this.#keys.get(word);
    if (own === undefined) {
      own = textKeys(word, this.#language);
      if (this.#keys.size >= MOST_KNOWN) this.#keys.clear();
      this.#keys.set(word, own);
    }
    return own.some((key) => keys.has(key));
  }

  #findCharacters(text: string): TermPlace[] {
    const places: TermPlace[] = [];
    for (let at = 0; at < text.length; at++)
      for (const { concept, term, text: form } of this.#byCharacter.get(text.charAt(at)) ?? [])
        if (text.startsWith(form, at))
          places.push({ start: at, end: at + form.length, concept, term });
    return places;
  }
}

/** A word may be a form of several of a term's forms. */
function withoutRepeats(places: readonly TermPlace[]): TermPlace[] {
  return places.filter(
    ({ start, end, term }, at) =>
      places.findIndex((one) => one.term === term && one.start === start && one.end === end) === at,
  );
}

function wordBefore(text: string, from: number): Word | undefined {
  let end = from;
  while (end > 0 && from - end < LONGEST_GAP && !isInWord(text, end - 1)) end--;
  let start = end;
  while (start > 0 && isInWord(text, start - 1)) start--;
  return start < end && end < from && GAP.test(text.slice(end, from)) ? { start, end } : undefined;
}

function wordBehind(text: string, from: number): Word | undefined {
  let start = from;
  while (start < text.length && start - from < LONGEST_GAP && !isInWord(text, start)) start++;
  let end = start;
  while (end < text.length && isInWord(text, end)) end++;
  return end > start && start > from && GAP.test(text.slice(from, start))
    ? { start, end }
    : undefined;
}

function isInWord(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === CHARACTER.letter || kind === CHARACTER.mark;
}

/** Whether a word begins with a capital. */
function isLarge(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
