import type { SegmentEntry } from '../archive-index.ts';
import { primary } from '../language/primary.ts';
import { ASKS_WITHOUT_MARK, ENDS_WITHOUT_STOP, endKind } from '../language/sentence-end.ts';
import type { EndKind } from '../language/sentence-end.ts';
import type { SegmentRule, Severity, Values } from '../rule.ts';
import { stretch } from '../text/stretch.ts';

/** A text ends as its source ends: else something was cut off, or a question became a statement. */
export const endPunctuation: SegmentRule = {
  id: 'end-punctuation',
  severity: 'warning',
  description: 'A translation ends with the same kind of punctuation as its source.',
  scope: 'segment',
  sentences: {
    missing: {
      message: 'The source ends with "{{expected}}", this text with no mark.',
      help: 'See that nothing is missing at the end, and set the mark that your language uses.',
    },
    added: {
      message: 'The source ends with no mark, this text with "{{found}}".',
      help: 'See that it says no more than the source, and take the mark out.',
    },
    differs: {
      message: 'The source ends with "{{expected}}", this text with "{{found}}".',
      help: 'See that it says the same as the source, and set the mark that your language uses for it.',
    },
  },
  *check(segment) {
    if (segment.source === undefined) return;
    const found = endOf(segment);
    const expected = endOf(segment.source);
    if (found.kind === expected.kind || endsInAddress(segment, found)) return;
    const severity = gravity(segment, expected.kind, found.kind);
    if (severity === undefined) return;
    yield { ...wording(expected, found), at: stretch(segment, found.offset), severity };
  },
};

interface End {
  kind: EndKind | undefined;
  /** Where the last mark or the last letter stands. */
  offset: number;
  mark: string;
}

/** What may stand behind the last mark: quotation marks, brackets, spaces, markup, marks of direction. */
const BEHIND =
  /[\s\uFFFC"'“”„‟‘’‚«»‹›「」『』()[\]{}（）【】〕》〉﴾﴿\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/;

function endOf({ masked, bundle }: SegmentEntry): End {
  let offset = masked.length - 1;
  while (offset > 0 && BEHIND.test(masked.charAt(offset))) offset--;
  const mark = masked.charAt(offset);
  const kind = endKind(mark, primary(bundle.language));
  const isEllipsis = mark === '.' && masked.endsWith('...', offset + 1);
  return isEllipsis
    ? { kind: 'ellipsis', offset: offset - 2, mark: '...' }
    : { kind, offset, mark };
}

/** Behind an address a mark would be taken for a part of it, and many leave it out. */
function endsInAddress({ masked }: SegmentEntry, { kind, offset }: End): boolean {
  if (kind !== undefined) return false;
  const start = masked.lastIndexOf(' ', offset) + 1;
  return masked.slice(start, offset + 1).includes('://');
}

function wording(expected: End, found: End): { says: string; values: Values } {
  const values = { expected: expected.mark, found: found.mark };
  if (found.kind === undefined) return { says: 'missing', values };
  return expected.kind === undefined ? { says: 'added', values } : { says: 'differs', values };
}

/** Whole sentences, whose end says whether something is missing. */
const PROSE: ReadonlySet<SegmentEntry['role']> = new Set<SegmentEntry['role']>([
  'paragraph',
  'quote',
  'note',
  'caption',
  'alt',
]);

/** How grave it is that one end became another; nothing where it is a matter of style. */
function gravity(
  { role, bundle }: SegmentEntry,
  expected: EndKind | undefined,
  found: EndKind | undefined,
): Severity | undefined {
  const language = primary(bundle.language);
  const either = (kind: EndKind): boolean => expected === kind || found === kind;
  if (expected === 'question') return ASKS_WITHOUT_MARK.has(language) ? undefined : 'warning';
  // "What a document is" becomes "What is a document?" by right.
  if (!PROSE.has(role)) return undefined;
  if (found === 'question') return 'warning';
  if (ENDS_WITHOUT_STOP.has(language) && found === undefined) return undefined;
  // A clause of a longer sentence may end in a comma, a semicolon or nothing.
  if (expected === 'comma' || expected === 'semicolon') return 'info';
  // A colon announces something, dots leave it open, and a sentence without an end was cut off.
  return found === undefined || either('colon') || either('ellipsis') ? 'warning' : 'info';
}
