import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

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
  const composed = text.normalize('NFC');
  // Most texts have single spaces: to see that is quicker than to write them anew.
  const isSingle = !composed.includes('  ') && !OTHER_SPACE.test(composed);
  const oneSpace = isSingle ? composed : composed.replaceAll(/\s+/g, ' ');
  const hash =
    native?.hash?.('sha256', oneSpace, 'hex') ?? bytesToHex(sha256(utf8ToBytes(oneSpace)));
  return hash.slice(0, DIGITS);
}
