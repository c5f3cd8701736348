import type { Phrase } from '../archive/phrase.ts';

/** What a card says: the picture of a page where somebody shares it. */
export interface Card {
  /** Which way the card is set. */
  readonly direction: 'ltr' | 'rtl';
  /** Above the title. */
  readonly above?: string;
  readonly title: Phrase;
  /** Below it: what the page belongs to, and its date; or a line about the archive. */
  readonly below: readonly string[];
}

/** The size every place that shows cards can do with. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
