import type { BrowserContextOptions, Page } from 'playwright-core';

/** One picture for the documentation: how the browser stands, and what it shows. */
export interface Picture {
  /** The file's name in docs/images, without its ending. */
  name: string;
  /** WebP is a fraction of the size. */
  format: 'png' | 'webp';
  look: BrowserContextOptions;
  /** Brings the page to where the picture is taken. */
  show: (page: Page) => Promise<void>;
}

/** A program that is running, and the pictures to take of it. */
export interface Scene {
  pictures: readonly Picture[];
  close: () => Promise<void>;
}

export const light = { colorScheme: 'light' } as const;
export const dark = { colorScheme: 'dark' } as const;
export const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
