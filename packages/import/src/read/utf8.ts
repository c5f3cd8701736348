import { decodeBytes } from './decode-bytes.ts';

/** What a look at bytes as UTF-8 shows. */
export interface Utf8Survey {
  /** Characters of more than one byte. */
  readonly multibyte: number;
  /** Bytes that are no part of any character. */
  readonly invalid: number;
}

/** Counts the well-formed and the stray among the bytes beyond ASCII (RFC 3629). */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let multibyte = 0;
  let invalid = 0;
  for (let index = 0; index < bytes.length;) {
    const length = characterLength(bytes, index);
    if (length === 0) invalid++;
    else if (length > 1) multibyte++;
    index += Math.max(1, length);
  }
  return { multibyte, invalid };
}

/**
 * Reads UTF-8 with stray bytes in it, each as its character in windows-1252: pages were pasted
 * together from others.
 *
 * @returns the text and the offsets of those characters in it
 */
export function decodeMixed(bytes: Uint8Array): { text: string; strays: number[] } {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const strays: number[] = [];
  let text = '';
  let start = 0;
  for (let index = 0; index < bytes.length;) {
    const length = characterLength(bytes, index);
    if (length === 0) {
      text += utf8.decode(bytes.subarray(start, index));
      strays.push(text.length);
      text += decodeBytes(bytes.subarray(index, index + 1), 'windows-1252');
      start = index + 1;
    }
    index += Math.max(1, length);
  }
  return { text: text + utf8.decode(bytes.subarray(start)), strays };
}

/** How many bytes the character at `index` has; 0 where there is none. */
function characterLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0;
  if (first < 0x80) return 1;
  const second = bytes[index + 1] ?? 0;
  if (first >= 0xc2 && first <= 0xdf) return continues(second) ? 2 : 0;
  if (!continues(bytes[index + 2] ?? 0)) return 0;
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    // What a surrogate would be.
    const high = first === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high ? 3 : 0;
  }
  if (first < 0xf0 || first > 0xf4 || !continues(bytes[index + 3] ?? 0)) return 0;
  const low = first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xf4 ? 0x8f : 0xbf;
  return second >= low && second <= high ? 4 : 0;
}

function continues(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
