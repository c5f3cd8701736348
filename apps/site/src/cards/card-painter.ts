import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { escapeHtml } from '@archive/render';

import { recent } from '../remembered.ts';
import type { CardColours, SiteColours } from './card-colours.ts';
import type { Card } from './card.ts';
import { FAMILIES, FONT_FILES, isArabic } from './covered.ts';
import { drawCard } from './draw-card.ts';
import type { Measure } from './draw-card.ts';
import { indexedPng } from './indexed-png.ts';

/** Makes the pictures of cards. */
export interface CardPainter {
  /** The theme's colours, as `#rrggbb`; the site's own where one cannot be painted that a browser may know. */
  choose(colours: SiteColours): CardColours;
  /** Makes the picture of a card, as PNG. */
  paint(card: Card, colours: CardColours): Uint8Array;
}

const SIZE = 100;
const DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

let started: Promise<CardPainter> | undefined;

/** Starts what paints cards, once: it takes a moment, which a build without new cards is spared. */
export function cardPainter(): Promise<CardPainter> {
  started ??= start();
  return started;
}

async function start(): Promise<CardPainter> {
  const resvg = await import('@resvg/resvg-wasm');
  const require = createRequire(import.meta.url);
  await resvg.initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const latin = readFileSync(FONT_FILES.latin);
  const both = [latin, readFileSync(FONT_FILES.arabic)];

  const read = (svg: string, arabic: boolean) =>
    new resvg.Resvg(svg, { font: { fontBuffers: arabic ? both : [latin] } });
  const widths = recent<number>();
  const measure: Measure = (text, arabic) =>
    widths(`${arabic}${text}`, () => {
      const family = arabic ? FAMILIES.arabic : FAMILIES.latin;
      const drawn = read(
        `<svg xmlns="http://www.w3.org/2000/svg"><text font-family="${family}" font-size="${SIZE}">${escapeHtml(text)}</text></svg>`,
        arabic,
      );
      const width = drawn.getBBox()?.width ?? 0;
      drawn.free();
      return width / SIZE;
    });

  /** A colour as `#rrggbb`; nothing where it is none to the painter, or lets something through. */
  const plain = (colour: string): string | undefined => {
    try {
      const drawn = new resvg.Resvg(DOT, { background: colour });
      const picture = drawn.render();
      const [red = 0, green = 0, blue = 0, opacity] = picture.pixels;
      picture.free();
      drawn.free();
      return opacity === 255 ? `#${Buffer.from([red, green, blue]).toString('hex')}` : undefined;
    } catch {
      return undefined;
    }
  };

  return {
    choose({ own, themed }) {
      const colours = Object.entries(themed).map(([name, colour]) => [name, plain(colour)]);
      const isWhole = colours.every(([, colour]) => colour !== undefined);
      return isWhole ? (Object.fromEntries(colours) as CardColours) : own;
    },
    paint(card, colours) {
      const svg = drawCard(card, colours, measure);
      const drawn = read(svg, isArabic(svg));
      const picture = drawn.render();
      const png = indexedPng(picture.pixels, picture.width, picture.height);
      picture.free();
      drawn.free();
      return png;
    },
  };
}
