import type { SegmentState } from '@archive/translation';

import { hashSaid, wouldSay } from './as-said.ts';
import type { ExchangeSegment } from './exchange-document.ts';
import type { FormatName } from './format-name.ts';

/** What a translation was when a file left the archive with it: the base of the merge. */
export interface Base {
  /** The hash of its text, as the format says it. */
  text: string;
  state: SegmentState;
  /** Whether its source had moved on. */
  outdated: boolean;
}

/** A base as files carry it. */
export const BASE = '(?:missing|initial|translated|reviewed|final)(?:-outdated)?:[0-9a-f]{16}';

const WHOLE = new RegExp(`^${BASE}$`);

/** The base of a translation that the archive did not have. */
export const NOTHING: Base = { text: hashSaid(''), state: 'missing', outdated: false };

/**
 * Writes what a file of a format leaves the archive with, as one word that programs keep whole.
 *
 * @example
 * ```ts
 * writeBase('po', segment); // 'reviewed:9bf37d3f7d4d5627'
 * ```
 */
export function writeBase(
  format: FormatName,
  { text, mark, state, outdated }: Pick<ExchangeSegment, 'text' | 'mark' | 'state' | 'outdated'>,
): string {
  const hash = hashSaid(wouldSay(format, text, mark));
  return `${state}${outdated ? '-outdated' : ''}:${hash}`;
}

/** Reads that word; nothing where a file has none, as those that other programs make. */
export function readBase(word: string | undefined): Base | undefined {
  const written = word?.trim() ?? '';
  if (!WHOLE.test(written)) return undefined;
  const [standing = '', text = ''] = written.split(':');
  const [state, outdated] = standing.split('-');
  return { text, state: state as SegmentState, outdated: outdated !== undefined };
}
