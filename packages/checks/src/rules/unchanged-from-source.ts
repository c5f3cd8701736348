import { hashText } from '@archive/translation';

import type { SegmentEntry } from '../archive-index.ts';
import { commonWords } from '../language/common-words.ts';
import { primary } from '../language/primary.ts';
import { lettersOf, scriptsOf } from '../language/script.ts';
import { pointer } from '../pointer.ts';
import type { SegmentRule } from '../rule.ts';
import { languageName } from '../wording.ts';

/** A translation that is its source, letter for letter, was most likely never made. */
export const unchangedFromSource: SegmentRule = {
  id: 'unchanged-from-source',
  severity: 'warning',
  description:
    'A translation differs from its source, unless that is a name, a figure or the like.',
  scope: 'segment',
  sentences: {
    same: {
      message: 'The text of "{{segment}}" is the same as in {{source}}: it is not translated.',
      help: 'Translate it; leave the text out to say that it is still to be done. If it is meant to be the same, mark it as reviewed.',
    },
  },
  *check(segment, index) {
    const { id, text, bundle, source } = segment;
    if (source === undefined || text !== source.text || isConfirmed(segment)) return;
    const from = source.bundle.language;
    if (primary(from) === primary(bundle.language) || !isProse(segment, from)) return;
    yield {
      at: { pointer: pointer(id) },
      says: 'same',
      values: { segment: id, source: languageName(index, from) },
    };
  },
};

/** Whether someone has looked at this very text and found it right. */
function isConfirmed({ record, text }: SegmentEntry): boolean {
  if (record?.state !== 'reviewed' && record?.state !== 'final') return false;
  return record.target === hashText(text);
}

const WORD = /\p{L}[\p{L}\p{M}’']*/gu;
/** Addresses are the same in every language. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/g;
/** In letters without capitals, names cannot be told from words: these are mostly names. */
const NAMES: ReadonlySet<SegmentEntry['role']> = new Set<SegmentEntry['role']>([
  'signature',
  'attribution',
  'dateline',
]);
/** From so many words on, related languages seldom agree by chance. */
const MANY = 4;
/** So many letters make a sentence where words are not parted by spaces. */
const MANY_LETTERS = 8;
const UNSPACED = ['Hani', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr'];

/** Whether a text is in words that a translation would put into others. */
function isProse({ own, role, bundle }: SegmentEntry, from: string): boolean {
  const text = own.includes('/') || own.includes('@') ? own.replaceAll(ADDRESS, '') : own;
  const words = text.match(WORD) ?? [];
  const scripts = scriptsOf(from);
  if (scripts.some((script) => UNSPACED.includes(script)))
    return (text.match(/\p{L}/gu)?.length ?? 0) >= MANY_LETTERS;
  if (!words.some((word) => word.toLowerCase() !== word.toUpperCase()))
    return words.length >= MANY && !NAMES.has(role);

  // Names begin with capitals, and what stands between them is short: "Bank of America".
  const small = words.filter((word) => word.charAt(0) !== word.charAt(0).toUpperCase());
  const content = small.filter((word) => word.length > 3);
  if (words.length >= MANY && content.length >= 2) return true;
  if (content.length === 0) return false;
  return isInOtherLetters(text, bundle.language) || hasSmallWordOf(small, from, bundle.language);
}

function isInOtherLetters(text: string, language: string): boolean {
  const scripts = scriptsOf(language);
  return scripts.length > 0 && !lettersOf(scripts).test(text);
}

/** Whether one of the words is a common one of a language, and not of the other. */
function hasSmallWordOf(words: readonly string[], language: string, other: string): boolean {
  const own = commonWords(language);
  const others = commonWords(other);
  if (own === undefined || others === undefined) return false;
  return words.some((word) => own.includes(word) && !others.includes(word));
}
