/** What a translation unit says about where it is from. */
export const PROPS = {
  document: 'x-archive-document',
  segment: 'x-archive-segment',
  state: 'x-archive-state',
  exported: 'x-archive-exported',
} as const;
