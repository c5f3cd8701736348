import type { SegmentEntry } from '../archive-index.ts';
import type { SegmentRule } from '../rule.ts';
import { unmatched } from '../text/matching.ts';
import type { Mark, Unmatched } from '../text/matching.ts';
import { stretch } from '../text/stretch.ts';
import { TRAIT } from '../text/traits.ts';

/* Round brackets of both widths may close each other: input methods mix them. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['(', ')）'],
  ['（', '）)'],
  ['[', ']］'],
  ['［', '］]'],
  ['{', '}｝'],
  ['｛', '｝}'],
  ['【', '】'],
  ['〔', '〕'],
  ['〖', '〗'],
  ['《', '》'],
  ['〈', '〉'],
  ['﴾', '﴿'],
  ['﴿', '﴾'],
]);
const CLOSES = new Map(
  [...PARTNERS].flatMap(([open, close]) => [...close].map((one): [string, string] => [one, open])),
);
const BRACKET = /[()[\]{}（）［］｛｝【】〔〕〖〗《》〈〉﴾﴿]/g;
/** The number of an item, "a)" or "12.1)", and the mouth of a face, ":-)": no partner is missing. */
const STANDS_ALONE = /(?:^|[\s(（\uFFFC])(?:\p{L}{1,2}|[\p{N}.]{1,6})$|[:;=]-?$/u;

/** A bracket without its partner: one was lost in a change, or never typed. */
export const bracketPair: SegmentRule = {
  id: 'bracket-pair',
  severity: 'warning',
  description: 'Every bracket has its partner.',
  scope: 'segment',
  holds: TRAIT.bracket,
  sentences: {
    open: {
      message: 'The bracket "{{mark}}" is never closed.',
      help: 'Put "{{partner}}" where the words in brackets end, or take "{{mark}}" out.',
    },
    close: {
      message: 'The bracket "{{mark}}" closes nothing.',
      help: 'Put "{{partner}}" where the words in brackets begin, or take "{{mark}}" out.',
    },
  },
  *check(segment) {
    const { open, close } = leftOver(segment);
    if (open.length + close.length === 0 || isOfSource(segment, { open, close })) return;
    for (const { character, offset } of open) {
      const partner = PARTNERS.get(character)?.charAt(0) ?? '';
      yield {
        at: stretch(segment, offset),
        says: 'open',
        values: { mark: character, partner },
      };
    }
    for (const { character, offset } of close) {
      const partner = CLOSES.get(character) ?? '';
      yield { at: stretch(segment, offset), says: 'close', values: { mark: character, partner } };
    }
  },
};

function leftOver({ masked }: SegmentEntry): Unmatched {
  const marks: Mark[] = [];
  for (const { 0: character, index } of masked.matchAll(BRACKET))
    marks.push({
      character,
      offset: index,
      opens: PARTNERS.has(character),
      closes: CLOSES.has(character),
    });
  const { open, close } = unmatched(marks, PARTNERS);
  return {
    open,
    close: close.filter(
      ({ offset }) => !STANDS_ALONE.test(masked.slice(Math.max(0, offset - 8), offset)),
    ),
  };
}

/** Whether the source leaves as many open or unopened: then they stand in another segment. */
function isOfSource({ source }: SegmentEntry, own: Unmatched): boolean {
  if (source === undefined) return false;
  const { open, close } = leftOver(source);
  return open.length === own.open.length && close.length === own.close.length;
}
