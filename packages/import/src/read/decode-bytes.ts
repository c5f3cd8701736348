/** What windows-1252 has from 0x80 to 0x9f. */
const C1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const CONTROL = /[\u0080-\u009f]/g;

/** Reads bytes in a charset whose name `TextDecoder` knows. */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  // Node 22 reads windows-1252 as ISO-8859-1 and leaves control characters in these places.
  return charset === 'windows-1252'
    ? text.replaceAll(CONTROL, (control) => C1.charAt(control.charCodeAt(0) - 0x80))
    : text;
}
