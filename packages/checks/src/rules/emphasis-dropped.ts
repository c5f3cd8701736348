import { plain } from '@archive/markup';
import type { Inline } from '@archive/markup';

import type { SegmentEntry } from '../archive-index.ts';
import { pointer } from '../pointer.ts';
import type { SegmentRule } from '../rule.ts';
import { shortened } from '../text/shortened.ts';

/** Quotation marks, which some scripts set where others set italics. */
const QUOTES = /[“”„«»‹›「『《〈"]/g;

/** Emphasis of the source that the translation has nothing for. */
export const emphasisDropped: SegmentRule = {
  id: 'emphasis-dropped',
  severity: 'info',
  description: 'What the source emphasises, the translation emphasises or sets in quotation marks.',
  scope: 'segment',
  sentences: {
    dropped: {
      message: 'The source emphasises "{{words}}"; nothing is emphasised here.',
      help: 'Mark the same words: *words*, or **words** where the source has two stars.',
    },
  },
  *check(segment) {
    const { id, text, source } = segment;
    // Most texts have no star: parsing is the dear part.
    if (text.trim() === '' || source?.text.includes('*') !== true) return;
    const words = emphasised(source.inlines, isForeign);
    if (words === undefined) return;
    if (text.includes('*') && emphasised(segment.inlines) !== undefined) return;
    if (quotes(segment) > quotes(source)) return;
    yield {
      at: { pointer: pointer(id) },
      says: 'dropped',
      values: { words: shortened(words) },
    };
  },
};

type Filter = (inlines: readonly Inline[]) => boolean;

/** The first words that are emphasised or strong, but for those that are left aside. */
function emphasised(inlines: readonly Inline[], isAside?: Filter): string | undefined {
  for (const inline of inlines) {
    if (typeof inline === 'string' || !('children' in inline)) continue;
    const isMarked = inline.type === 'emphasis' || inline.type === 'strong';
    if (isMarked && isAside?.(inline.children) !== true) return plain(inline.children);
    const inside = emphasised(inline.children, isAside);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** Words of another language: whether they are set in italics is a matter of the script around them. */
function isForeign([first, ...more]: readonly Inline[]): boolean {
  return typeof first === 'object' && first.type === 'span' && more.length === 0;
}

function quotes({ masked }: SegmentEntry): number {
  return masked.match(QUOTES)?.length ?? 0;
}
