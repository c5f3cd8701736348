import type { SegmentEntry } from '../archive-index.ts';
import { QUOTATION_STYLES, quotationMarks } from '../language/quotation.ts';
import { unmatched } from './matching.ts';
import type { Mark, Unmatched } from './matching.ts';
import { TRAIT, traitsOf } from './traits.ts';

/** What is wrong with the quotation marks of a text. */
export type QuotationFault =
  /** They pair as another language's do. */
  | { type: 'foreign'; mark: Mark }
  /** They do not pair in any language. */
  | ({ type: 'unpaired' } & Unmatched);

const MARK = /[“”„‟‘’‚«»‹›「」『』﹁﹂﹃﹄｢｣〝〟]/g;
/** Letters of scripts that have apostrophes. */
const WORD = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Hebr}\p{sc=Arab}\p{M}\p{N}]/u;
const MANY = 100;
const COVERED = '\uFFFC';

/**
 * Finds what is wrong with the quotation marks of a segment, outside words in other languages. Says
 * nothing of a language whose marks nobody has written down: to some these are letters.
 */
export function quotationFault(segment: SegmentEntry): QuotationFault | undefined {
  if ((traitsOf(segment) & TRAIT.quotationMark) === 0) return undefined;
  const { own, bundle } = segment;
  const style = quotationMarks(bundle.language);
  if (style === undefined) return undefined;
  const marks = quotationMarksIn(own);
  const left = leftOver(marks, style);
  if (isNone(left)) return undefined;
  // More marks than a paragraph has are not worth trying in every style.
  const isSomeones =
    marks.length <= MANY && QUOTATION_STYLES.some((one) => isNone(leftOver(marks, one)));
  const [first] = [...left.open, ...left.close].toSorted((a, b) => a.offset - b.offset);
  return isSomeones && first !== undefined
    ? { type: 'foreign', mark: first }
    : { type: 'unpaired', ...left };
}

/** The marks of a text that quote; apostrophes inside words are none. */
function quotationMarksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: character, index } of text.matchAll(MARK)) {
    const isSingle = character === '’' || character === '‘';
    const follows = isSingle && isWordAt(text, index, -1);
    const leads = isSingle && isWordAt(text, index, 1);
    if (follows && leads) continue;
    marks.push({ character, offset: index, opens: !follows, closes: !leads });
  }
  return marks;
}

function leftOver(marks: readonly Mark[], style: string): Unmatched {
  const { open, close } = unmatched(marks, partnersOf(style));
  const last = marks.findLast(({ character }) => character === '’')?.offset ?? -1;
  return {
    // What may have closed it was taken for an apostrophe.
    open: open.filter(({ character, offset }) => character !== '‘' || offset > last),
    close: close.filter((mark) => !isApostrophe(mark)),
  };
}

/** At the end or the beginning of a word: "the readers’", "’tis", "o‘zbek". */
function isApostrophe({ character, opens, closes }: Mark): boolean {
  return '’‘'.includes(character) && (!opens || !closes);
}

function isNone({ open, close }: Unmatched): boolean {
  return open.length + close.length === 0;
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** `«» „“ „”` as what closes each: `«` by `»`, `„` by `“` or `”`. */
function partnersOf(style: string): ReadonlyMap<string, string> {
  let partners = known.get(style);
  if (partners === undefined) {
    const made = new Map<string, string>();
    for (const [open = '', close = ''] of style.split(' '))
      made.set(open, (made.get(open) ?? '') + close);
    known.set(style, made);
    partners = made;
  }
  return partners;
}

/** Whether a letter or digit stands beside a place, markup left aside. */
function isWordAt(text: string, index: number, step: 1 | -1): boolean {
  let at = index + step;
  while (text.charAt(at) === COVERED) at += step;
  return WORD.test(text.charAt(at));
}
