import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const DIGITS = 16;

/**
 * Hashes a segment's text as ledgers do: the first 16 hexadecimal digits of the SHA-256 of the
 * text as UTF-8, in NFC, each run of white space as one space. A line wrapped elsewhere is so
 * no change; a no-break space put in the place of a space is none either.
 *
 * @param text - the text as it stands in a bundle, inline markup included
 *
 * @example
 * ```ts
 * hashText('A  new\nline') === hashText('A new line'); // true
 * ```
 */
export function hashText(text: string): string {
  const oneSpace = text.normalize('NFC').replaceAll(/\s+/g, ' ');
  return bytesToHex(sha256(utf8ToBytes(oneSpace))).slice(0, DIGITS);
}
