import type { Page } from '../page.ts';

/** What a reader of one format makes of a page. */
export type PageText = Pick<
  Page,
  'blocks' | 'leftOut' | 'recognised' | 'warnings' | 'declared' | 'characters' | 'visible'
>;
