import { sha256 } from '@noble/hashes/sha2.js';

const DIGITS = 16;

/** What of Node's crypto module is used. */
interface NodeCrypto {
  hash: (algorithm: 'sha256', text: string, encoding: 'hex') => string;
}

interface NodeProcess {
  getBuiltinModule?: (name: string) => unknown;
}

// Hashes of whole archives are made when they are checked. In Node its own SHA-256 takes a tenth of
// the time; a browser has none that answers at once.
const { process } = globalThis as { process?: NodeProcess };
const native = process?.getBuiltinModule?.('node:crypto') as Partial<NodeCrypto> | undefined;

/*
 * Anything but letters and signs that are composed already and stay in their order, whatever stands
 * beside them (NFC_Quick_Check=Yes, Canonical_Combining_Class=0), and spaces. Most texts have nothing
 * else, and to see that takes less than to compose them.
 */
const UNUSUAL =
  /[^ !-~\u00a1-\u02ff\u0400-\u0482\u048a-\u052f\u060c\u061b\u061f\u0621-\u063a\u0641-\u064a\u0660-\u0669\u2010-\u2027\u2030-\u205e\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]/;
const OTHER_SPACE = /[^\S ]/;

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
  const isUsual = !UNUSUAL.test(text);
  const composed = isUsual ? text : text.normalize('NFC');
  // Most texts have single spaces: to see that is quicker than to write them anew.
  const isSingle = !composed.includes('  ') && (isUsual || !OTHER_SPACE.test(composed));
  const oneSpace = isSingle ? composed : composed.replaceAll(/\s+/g, ' ');
  return native?.hash?.('sha256', oneSpace, 'hex').slice(0, DIGITS) ?? slowHash(oneSpace);
}

function slowHash(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text)).subarray(0, DIGITS / 2);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
