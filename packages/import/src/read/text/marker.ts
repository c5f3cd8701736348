/** A bullet or number at the beginning of a line. */
export interface Marker {
  /** As it stands, without the white space after it. */
  readonly text: string;
  /** What it has in common with the markers of its list, such as `1.` or `•`. */
  readonly kind: string;
  /** Of a number or letter: its place, beginning with 1. */
  readonly value: number | undefined;
  /** Where the item's text begins. */
  readonly length: number;
}

const BULLET = /^([-–—•*·◦▪‣●○■□➢►»])[ \t\u00a0]+(?=\S)/;
const NUMBER = /^(\d{1,3})([.)])[ \t\u00a0]+(?=\S)/;
const LETTER = /^([a-zA-Z])(\))[ \t\u00a0]+(?=\S)/;

export function markerOf(text: string): Marker | undefined {
  const bullet = BULLET.exec(text);
  if (bullet?.[1] !== undefined) {
    return { text: bullet[1], kind: bullet[1], value: undefined, length: bullet[0].length };
  }
  const number = NUMBER.exec(text);
  if (number?.[1] !== undefined) {
    const [whole, digits, end = ''] = number;
    return { text: digits + end, kind: `1${end}`, value: Number(digits), length: whole.length };
  }
  const letter = LETTER.exec(text);
  if (letter?.[1] === undefined) return undefined;
  const [whole, character, end = ''] = letter;
  return {
    text: character + end,
    kind: `a${end}`,
    value: character.toLowerCase().charCodeAt(0) - 0x60,
    length: whole.length,
  };
}

/** Whether a marker goes on with the list that another one belongs to. */
export function follows(marker: Marker, previous: Marker): boolean {
  if (marker.kind !== previous.kind) return false;
  return marker.value === undefined || marker.value === (previous.value ?? 0) + 1;
}

/** Whether a list can begin with it. */
export function begins(marker: Marker): boolean {
  return marker.value === undefined || marker.value === 1;
}
