import type { Match, SegmentRole } from '@archive/schema';
import { type AlignedPair, divide } from '@archive/translation';

import type { PageBlock, RichText } from '../page.ts';
import { join, type Range, slices, trim } from '../rich-text/rich-text.ts';

/** A segment of the document with its text in the language it was written in. */
export interface SourceSegment {
  readonly id: string;
  readonly role: SegmentRole;
  /** Without markup. */
  readonly text: string;
}

/** Text of the translation that was given a segment. */
export interface Placed {
  readonly content: RichText;
  readonly match: Match;
  /** Line breaks in it that were put between blocks. */
  readonly joins: number;
}

export interface Placement {
  readonly placed: Map<string, Placed>;
  /** Blocks that found no segment, nor prose they could be added to. */
  readonly extra: PageBlock[];
  /** Blocks that were added to a neighbour's text. */
  readonly added: { block: PageBlock; to: string }[];
}

/** Parts that do not take another text in. */
const CLOSED: ReadonlySet<SegmentRole> = new Set([
  'title',
  'subtitle',
  'heading',
  'signature',
  'dateline',
]);

/**
 * Gives the texts of aligned blocks to the segments. Several blocks for one segment become lines
 * of it; one block for several segments is divided at the ends of sentences; a block for none is
 * added to the nearest text before it, or after it; where there is no prose, the caller keeps it
 * elsewhere. So no text is lost, and all but plain pairs are marked.
 */
export function placeTexts(
  pairs: readonly AlignedPair[],
  sources: readonly SourceSegment[],
  blocks: readonly PageBlock[],
  language: string,
): Placement {
  const placed = new Map<string, Placed>();
  const lonely: { block: PageBlock; at: number; confidence: number }[] = [];
  let at = 0;
  for (const pair of pairs) {
    const own = pair.source.flatMap((index) => sources[index] ?? []);
    const theirs = pair.target.flatMap((index) => blocks[index] ?? []);
    const [first] = own;
    const [block] = theirs;
    if (first === undefined) {
      for (const one of theirs) lonely.push({ block: one, at, confidence: pair.confidence });
    } else if (block !== undefined) {
      placePair(placed, pair, own, theirs, language);
    }
    at += own.length;
  }
  const added: Placement['added'] = [];
  const extra: PageBlock[] = [];
  for (const { block, at: place, confidence } of lonely) {
    const to = neighbour(sources, placed, place);
    if (to === undefined) extra.push(block);
    else {
      add(placed, to.id, block, to.isBefore, 1 - confidence);
      added.push({ block, to: to.id });
    }
  }
  return { placed, extra, added };
}

function placePair(
  placed: Map<string, Placed>,
  { type, confidence }: AlignedPair,
  own: readonly SourceSegment[],
  theirs: readonly PageBlock[],
  language: string,
): void {
  const ids = own.map(({ id }) => id);
  if (own.length === 1 || own.length === theirs.length) {
    own.forEach(({ id }, index) => {
      const blocks = own.length === 1 ? theirs : theirs.slice(index, index + 1);
      const match: Match =
        own.length > 1
          ? { type: 'merged', with: ids.filter((other) => other !== id), confidence }
          : { type: type === '1-1' ? 'one-to-one' : 'split', confidence };
      placed.set(id, together(blocks, match));
    });
    return;
  }
  const content = theirs[0]?.content ?? { text: '', marks: [] };
  const parts = divide(
    own.map(({ text }) => text),
    content.text,
    language,
  );
  const ranges: Range[] = [];
  for (const part of parts) {
    const start = ranges.at(-1)?.end ?? 0;
    ranges.push({ start, end: start + part.length });
  }
  slices(content, ranges).forEach((part, index) => {
    const id = ids[index];
    if (id === undefined || part.text.trim() === '') return;
    const match: Match = { type: 'merged', with: ids.filter((other) => other !== id), confidence };
    const joins = index === 0 ? (theirs[0]?.joins ?? 0) : 0;
    placed.set(id, { content: trim(part), match, joins });
  });
}

function together(blocks: readonly PageBlock[], match: Match): Placed {
  const joins = blocks.reduce((sum, block) => sum + (block.joins ?? 0), blocks.length - 1);
  return {
    content: join(
      blocks.map((block) => block.content),
      '\n',
    ),
    match,
    joins,
  };
}

/** The nearest segment of prose that has a text: one before, else one after. */
function neighbour(
  sources: readonly SourceSegment[],
  placed: ReadonlyMap<string, Placed>,
  at: number,
): { id: string; isBefore: boolean } | undefined {
  const isProse = (segment: SourceSegment): boolean =>
    placed.has(segment.id) && !CLOSED.has(segment.role);
  const prose = sources.slice(0, at).findLast(isProse);
  if (prose !== undefined) return { id: prose.id, isBefore: true };
  const next = sources.slice(at).find(isProse);
  return next === undefined ? undefined : { id: next.id, isBefore: false };
}

function add(
  placed: Map<string, Placed>,
  id: string,
  block: PageBlock,
  isAfter: boolean,
  confidence: number,
): void {
  const before = placed.get(id);
  if (before === undefined) return;
  const parts = isAfter ? [before.content, block.content] : [block.content, before.content];
  placed.set(id, {
    content: join(parts, '\n'),
    joins: before.joins + (block.joins ?? 0) + 1,
    match: {
      type: 'split',
      confidence: Math.min(before.match.confidence, Math.round(confidence * 100) / 100),
    },
  });
}
