const HEADS = new Set(['title', 'subtitle', 'heading']);
const ENDS = new Set(['signature', 'dateline']);

const SAME_FAMILY = 2;
const OTHER_FAMILY = 5;

/**
 * What it costs to take a block for the translation of a block of another type. The markup of
 * legacy pages is unreliable, so it is never ruled out.
 */
export function typeCost(source: string, target: string): number {
  if (source === target) return 0;
  return family(source) === family(target) ? SAME_FAMILY : OTHER_FAMILY;
}

function family(type: string): string {
  if (HEADS.has(type)) return 'head';
  if (ENDS.has(type)) return 'end';
  return type === 'note' ? 'note' : 'prose';
}
