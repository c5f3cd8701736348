import type { BundleEntry } from '../archive-index.ts';
import { pointer } from '../pointer.ts';
import type { SegmentRule } from '../rule.ts';
import { edited } from '../text/edit.ts';
import type { Edit } from '../text/edit.ts';
import { isNotation } from '../text/notation.ts';
import { stretch } from '../text/stretch.ts';
import { TRAIT } from '../text/traits.ts';

const NO_BREAK = '\u00A0';
const NARROW = '\u202F';
const MARK = /[;:!?%«»]/g;
/* Switzerland sets a space in guillemets alone, Canada before a colon and in guillemets. */
const FRENCH = /^fr(?!.*-(?:CH|CA)\b)/;

/**
 * French sets off high marks with a space that does not break. Source: Lexique des règles
 * typographiques en usage à l'Imprimerie nationale, « Ponctuation ».
 */
export const frenchSpacing: SegmentRule = {
  id: 'french-spacing',
  severity: 'warning',
  description: 'In French, a space that does not break stands before ; : ! ? % and inside « ».',
  scope: 'segment',
  holds: TRAIT.highMark,
  sentences: {
    ordinary: {
      message: 'The space beside "{{mark}}" can break the line.',
      help: 'Write a no-break space (U+00A0) or a narrow one (U+202F) there.',
    },
    missing: {
      message: 'There is no space beside "{{mark}}".',
      help: 'Write a no-break space (U+00A0) or a narrow one (U+202F) there.',
    },
  },
  *check(segment) {
    const { id, bundle, own, text } = segment;
    if (!FRENCH.test(bundle.language)) return;
    const faults = [...faultsIn(own)].filter(({ offset }) => !isNotation(segment, offset));
    if (faults.length === 0) return;
    const spaces = spacesOf(bundle);
    const edits = faults.map(({ mark, edit }) => ({ ...edit, text: spaces[kindOf(mark)] }));
    const at = pointer(id);
    const fix = { type: 'replace' as const, pointer: at, text: edited(text, edits) };
    for (const { mark, offset, edit } of faults)
      yield {
        at: stretch(segment, offset),
        says: edit.length === 0 ? 'missing' : 'ordinary',
        values: { mark },
        fix,
      };
  },
};

interface Fault {
  mark: string;
  /** Where the space stands, or the mark that has none. */
  offset: number;
  edit: Omit<Edit, 'text'>;
}

function* faultsIn(text: string): Generator<Fault> {
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const opens = mark === '«';
    const beside = opens ? index + 1 : index - 1;
    const isSpace = ' \u2009'.includes(text.charAt(beside) || 'x');
    if (mark === '%' && !NUMBER.test(text.slice(Math.max(0, index - REACH), index))) continue;
    if (isSpace && !isFree(text, beside, index)) {
      yield { mark, offset: beside, edit: { offset: beside, length: 1 } };
    } else if (!isSpace && needsSpace(text, index, mark)) {
      yield { mark, offset: index, edit: { offset: opens ? index + 1 : index, length: 0 } };
    }
  }
}

/** A space at the edge of a text or line, and one before a face, ":-)", has its own meaning. */
function isFree(text: string, space: number, mark: number): boolean {
  const outside = text.charAt(space + (space - mark));
  return outside === '' || outside === '\n' || FACE.test(text.slice(mark, mark + 2));
}

const FACE = /^[:;][-)(]/;
const NUMBER = /\p{N}[\uFFFC \u00A0\u2009\u202F]*$/u;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}»”’)\]%…]\uFFFC*$/u;
const WORD_AFTER = /^\uFFFC*[\p{L}\p{N}]/u;
const ENDS_WORD = /^(?:$|[\s»”)\]!?\uFFFC])/;
/** So far a mark looks for the word it belongs to, past a note call or the end of a link. */
const REACH = 80;

/** Whether a mark touches a word that it should stand off from. "10:30" and "https:" are words themselves. */
function needsSpace(text: string, index: number, mark: string): boolean {
  const before = text.slice(Math.max(0, index - REACH), index);
  const after = text.slice(index + 1, index + 1 + REACH);
  if (mark === '«') return WORD_AFTER.test(after);
  if (mark === '»') return /[\p{L}\p{M}\p{N}.!?…)]\uFFFC*$/u.test(before);
  if (mark === '%') return /\p{N}\uFFFC*$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  return WORD_BEFORE.test(before) && ENDS_WORD.test(after);
}

type SpaceKind = 'high' | 'wide';

function kindOf(mark: string): SpaceKind {
  return ';!?'.includes(mark) ? 'high' : 'wide';
}

const spacesByBundle = new WeakMap<BundleEntry, Record<SpaceKind, string>>();

/** The spaces that this bundle sets most often already; else those of the Imprimerie nationale. */
function spacesOf(bundle: BundleEntry): Record<SpaceKind, string> {
  let spaces = spacesByBundle.get(bundle);
  if (spaces === undefined) {
    const text = Object.values(bundle.value).join('\n');
    spaces = {
      high: moreOften(text, /[\u00A0\u202F](?=[;!?])/g) ?? NARROW,
      wide: moreOften(text, /[\u00A0\u202F](?=[:»%])|(?<=«)[\u00A0\u202F]/g) ?? NO_BREAK,
    };
    spacesByBundle.set(bundle, spaces);
  }
  return spaces;
}

function moreOften(text: string, pattern: RegExp): string | undefined {
  const found = text.match(pattern) ?? [];
  const narrow = found.filter((space) => space === NARROW).length;
  if (found.length === 0) return undefined;
  return narrow * 2 > found.length ? NARROW : NO_BREAK;
}
