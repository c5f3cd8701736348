import { escapeHtml } from '@archive/render';

import { summary } from '../archive/summary.ts';
import { breakLines } from './break-lines.ts';
import type { CardColours } from './card-colours.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card.ts';
import type { Card } from './card.ts';
import { FAMILIES, isArabic } from './covered.ts';

/** Tells how wide a text is at a size of 1, in the typeface of Arabic or the other one. */
export type Measure = (text: string, arabic: boolean) => number;

const MARGIN = 84;
const WIDTH = CARD_WIDTH - 2 * MARGIN;
const LONGEST = 180;
const SMALL = 34;

/**
 * Draws a card as SVG: the title between rules, as the mastheads of the site have it.
 *
 * @param colours Each as `#rrggbb`.
 */
export function drawCard(card: Card, colours: CardColours, measure: Measure): string {
  const { paper, ink, inkSoft, rule, ruleSoft, accent } = colours;
  const isRtl = card.direction === 'rtl';
  const title = oneLine(card.title.text);
  const arabic = isArabic(title);
  const words = title.split(' ').map((text) => ({ text, width: measure(text, arabic) }));
  const space = measure('n n', arabic) - measure('nn', arabic);
  const leading = arabic ? 1.42 : 1.12;
  const { size, lines } = breakLines(words, space, {
    width: WIDTH,
    height: 320,
    sizes: [96, 84, 74, 64, 56, 48, 42],
    leading,
  });
  // In the middle between the rules; letters stand on their line, and most lie above it.
  const step = size * leading;
  const first = 312 - (step * (lines.length - 1)) / 2 + size * (arabic ? 0.28 : 0.32);
  const short = (text: string, atRight: boolean, y: number, most: number): string =>
    line(text, { atRight, y, most, fill: inkSoft }, measure);
  const above = card.above === undefined ? '' : short(card.above, isRtl, 100, WIDTH);
  const [one, other] = card.below;
  const dot = isRtl ? CARD_WIDTH - MARGIN - 96 : MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}">
<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${paper}"/>
${above}
<rect x="${MARGIN}" y="128" width="${WIDTH}" height="2" fill="${rule}"/>
<rect x="${dot}" y="128" width="96" height="7" fill="${accent}"/>
${lines.map((text, index) => textElement(text, arabic, isRtl, first + index * step, size, ink)).join('\n')}
<rect x="${MARGIN}" y="502" width="${WIDTH}" height="2" fill="${ruleSoft}"/>
${one === undefined ? '' : short(one, isRtl, 562, other === undefined ? WIDTH : WIDTH * 0.6)}
${other === undefined ? '' : short(other, !isRtl, 562, WIDTH * 0.38)}
</svg>`;
}

/** A short line at one side, cut where it would meet the other. */
function line(
  text: string,
  { atRight, y, most, fill }: { atRight: boolean; y: number; most: number; fill: string },
  measure: Measure,
): string {
  const said = oneLine(text);
  const arabic = isArabic(said);
  const wide = measure(said, arabic) * SMALL;
  const fits =
    wide <= most ? said : summary(said, Math.max(8, Math.floor((said.length * most) / wide) - 2));
  return textElement(fits, arabic, atRight, y, SMALL, fill);
}

/** A text on its line, from the left edge or up to the right one. */
function textElement(
  text: string,
  arabic: boolean,
  atRight: boolean,
  y: number,
  size: number,
  fill: string,
): string {
  // The renderer takes every text for one from left to right, whatever its direction is said to be.
  const turned = arabic ? `\u202b${text}\u202c` : text;
  const x = atRight ? CARD_WIDTH - MARGIN : MARGIN;
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" fill="${fill}" font-family="${arabic ? FAMILIES.arabic : FAMILIES.latin}" text-anchor="${atRight ? 'end' : 'start'}">${escapeHtml(turned)}</text>`;
}

/** Without what no line has: breaks, controls, and signs that turn the direction of others. */
function oneLine(text: string): string {
  const plain = text
    .toWellFormed()
    .replaceAll(
      /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/gu,
      ' ',
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
  return summary(plain, LONGEST);
}
