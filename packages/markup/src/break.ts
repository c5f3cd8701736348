import type { Break } from './inline.ts';

const LF = 0x0a;
const CR = 0x0d;

/** How many UTF-16 units the line end at `index` takes: 0 where there is none, 2 for CR LF. */
export function lineEndLength(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit === LF) return 1;
  if (unit !== CR) return 0;
  return text.charCodeAt(index + 1) === LF ? 2 : 1;
}

export function lineBreak(): Break {
  return { type: 'break' };
}
