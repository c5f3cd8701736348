import { parse, plain } from '@archive/markup';

// What a reader does not see, or a writer may leave out: control characters, soft hyphens, Hebrew
// points, Arabic vowel signs and the stroke that stretches a word, zero-width and directional characters.
const UNSEEN = new RegExp(
  String.raw`[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u0591-\u05BD\u05BF-\u05C7\u0640` +
    String.raw`\u064B-\u065F\u0670\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]`,
  'g',
);

/**
 * A text as it is compared: NFC, without markup, small letters, each run of white space as one
 * space, without what is not seen.
 *
 * @example
 * ```ts
 * fold('The *Events*\nof  January[^n1]'); // 'the events of january'
 * ```
 */
export function fold(text: string): string {
  return foldPlain(plain(parse(text)));
}

/** The same of a text without markup. */
export function foldPlain(text: string): string {
  return lower(text).replaceAll(/\s+/g, ' ').trim();
}

function lower(text: string): string {
  const whole = text.normalize('NFC').toWellFormed();
  // The letter sigma has a form of its own at the end of a word.
  const small = whole.replaceAll(UNSEEN, '').toLowerCase().replaceAll('ς', 'σ');
  // What stood between a letter and its accent may be gone now.
  return small.normalize('NFC');
}

/** A stretch of a text, in UTF-16 units. */
export interface Place {
  start: number;
  length: number;
}

/**
 * Where a folded text stands in a text without markup, which is in NFC.
 *
 * @param query - a folded text that is not empty
 * @returns places in order, none overlapping another; none where something unseen divides a letter from its accent
 */
export function placesOf(text: string, query: string): Place[] {
  const { folded, starts } = foldWithPlaces(text);
  const places: Place[] = [];
  for (let at = folded.indexOf(query); at !== -1; at = folded.indexOf(query, at + query.length)) {
    const start = starts[at] ?? 0;
    const end = starts[at + query.length] ?? text.length;
    places.push({ start, length: text.slice(start, end).trimEnd().length });
  }
  return places;
}

/** A folded text, and for each of its UTF-16 units where it comes from. */
function foldWithPlaces(text: string): { folded: string; starts: number[] } {
  let folded = '';
  const starts: number[] = [];
  let offset = 0;
  for (const character of text) {
    let next = lower(character);
    // One space for several, and none at the beginning.
    if (/^\s+$/.test(next)) next = folded === '' || folded.endsWith(' ') ? '' : ' ';
    folded += next;
    for (let unit = 0; unit < next.length; unit++) starts.push(offset);
    offset += character.length;
  }
  return { folded, starts };
}
