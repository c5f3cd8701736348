export { align } from './align/align.ts';
export type { AlignBlock, AlignedPair, BeadType } from './align/bead.ts';
export { divide } from './divide.ts';
export { hashText } from './hash-text.ts';
export { record } from './record.ts';
