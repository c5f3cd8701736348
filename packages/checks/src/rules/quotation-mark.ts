import type { SegmentEntry } from '../archive-index.ts';
import { quotationMarks } from '../language/quotation.ts';
import type { BundleRule, Problem, Values } from '../rule.ts';
import type { Mark, Unmatched } from '../text/matching.ts';
import { quotationFault } from '../text/quotations.ts';
import { stretch } from '../text/stretch.ts';
import { TRAIT, traitsOf } from '../text/traits.ts';

/** A typewriter's mark, or two commas for „. Not the mark of inches, nor that of a Hebrew acronym. */
const STRAIGHT = /(?<![\p{N}\p{Script=Hebrew}])"|,,(?=\p{L})/u;

/** Each language has its own quotation marks, and each mark its partner. */
export const quotationMark: BundleRule = {
  id: 'quotation-mark',
  severity: 'warning',
  description: "Quotation marks are the language's own, and each has its partner.",
  scope: 'bundle',
  sentences: {
    open: {
      message: 'The quotation mark "{{mark}}" is never closed.',
      help: 'Close it where the quotation ends, or take it out.',
    },
    close: {
      message: 'The quotation mark "{{mark}}" closes nothing.',
      help: 'Open it where the quotation begins, or take it out.',
    },
    foreign: {
      message: 'The quotation mark "{{mark}}" is set as in another language.',
      help: 'Write {{marks}}.',
    },
    straight: { message: '"{{mark}}" is a typewriter’s quotation mark.', help: 'Write {{marks}}.' },
  },
  *check(bundle) {
    const alone: Alone[] = [];
    for (const segment of bundle.segments.values()) {
      yield* straight(segment);
      const fault = quotationFault(segment);
      if (fault?.type === 'foreign') yield* foreign(segment, fault.mark);
      if (fault?.type === 'unpaired') alone.push(...unpaired(segment, fault));
    }
    if (alone.length === 0) return;
    const segments = [...bundle.segments.values()];
    const left = bundle.original ? withoutPartner(alone, segments) : alone;
    for (const { segment, mark, says } of left)
      yield problem(segment, mark, { says, values: { mark: mark.character } });
  },
};

function* straight(segment: SegmentEntry): Generator<Problem> {
  const { own, bundle } = segment;
  if ((traitsOf(segment) & TRAIT.straight) === 0 && !own.includes(',,')) return;
  const marks = usualMarks(bundle.language);
  const found = STRAIGHT.exec(own);
  if (marks === undefined || found === null) return;
  const mark = { character: found[0], offset: found.index };
  const values = { mark: mark.character, marks };
  yield { ...problem(segment, mark, { says: 'straight', values }), severity: 'info' };
}

function* foreign(segment: SegmentEntry, mark: Mark): Generator<Problem> {
  const marks = usualMarks(segment.bundle.language);
  if (marks === undefined) return;
  yield problem(segment, mark, { says: 'foreign', values: { mark: mark.character, marks } });
}

/** The marks to use first, as a sentence shows them: "« … »". */
function usualMarks(language: string): string | undefined {
  const [pair] = quotationMarks(language)?.split(' ') ?? [];
  return pair === undefined ? undefined : [...pair].join(' … ');
}

/** A mark that has no partner in its segment. */
interface Alone {
  segment: SegmentEntry;
  mark: Mark;
  says: 'open' | 'close';
}

function unpaired(segment: SegmentEntry, { open, close }: Unmatched): Alone[] {
  // A quotation that goes on in another paragraph does so in the source too.
  if (isUnpaired(segment.source)) return [];
  return [
    ...open.map((mark) => ({ segment, mark, says: 'open' as const })),
    ...close.map((mark) => ({ segment, mark, says: 'close' as const })),
  ];
}

function isUnpaired(segment: SegmentEntry | undefined): boolean {
  return segment !== undefined && quotationFault(segment)?.type === 'unpaired';
}

/**
 * Without those that find their partner in a later segment, and those of a quotation that is opened
 * anew in the next.
 */
function withoutPartner(alone: readonly Alone[], segments: readonly SegmentEntry[]): Alone[] {
  const left: Alone[] = [];
  let open: Alone | undefined;
  for (const one of alone) {
    if (one.says === 'close') {
      if (open === undefined) left.push(one);
      open = undefined;
    } else if (!isOpenedAnew(one, segments)) {
      if (open !== undefined) left.push(open);
      open = one;
    }
  }
  return open === undefined ? left : [...left, open];
}

function isOpenedAnew({ segment, mark }: Alone, segments: readonly SegmentEntry[]): boolean {
  const next = segments[segments.indexOf(segment) + 1];
  return next?.own.replace(/^[\s\uFFFC]+/, '').startsWith(mark.character) === true;
}

function problem(
  segment: SegmentEntry,
  { character, offset }: Pick<Mark, 'character' | 'offset'>,
  said: { says: string; values: Values },
): Problem {
  return { at: stretch(segment, offset, character.length), segment: segment.id, ...said };
}
