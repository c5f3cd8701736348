/** Also the line end of C1, which JavaScript does not count. */
const WHITE_SPACE = /[\s\u0085]/u;

/** How many code points a text has. */
export function countCharacters(text: string): number {
  let count = 0;
  // A code point beyond the first plane takes two units.
  for (let index = 0; index < text.length; count++) index += unitsAt(text, index);
  return count;
}

/** How many code points that are not white space. */
export function countVisible(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length;) {
    const units = unitsAt(text, index);
    if (units === 2 || !isWhiteSpace(text.charCodeAt(index))) count++;
    index += units;
  }
  return count;
}

function unitsAt(text: string, index: number): 1 | 2 {
  return (text.codePointAt(index) ?? 0) > 0xff_ff ? 2 : 1;
}

function isWhiteSpace(unit: number): boolean {
  // Nearly all letters are in ranges that have no white space.
  if (unit > 0x20 && unit < 0x80) return false;
  if (unit > 0xa0 && unit < 0x16_80) return false;
  if (unit > 0x30_00 && unit < 0xfe_ff) return false;
  return WHITE_SPACE.test(String.fromCharCode(unit));
}
