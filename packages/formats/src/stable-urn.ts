import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Makes a URN from a name: a UUID of version 8 (RFC 9562), the beginning of the name's SHA-256.
 *
 * @param name - what it is the identifier of, such as an archive's id and a path in it
 * @returns the same for the same name, always
 *
 * @example
 * ```ts
 * stableUrn('my-archive/fr/letters/appel'); // 'urn:uuid:…'
 * ```
 */
export function stableUrn(name: string): string {
  const bytes = sha256(utf8ToBytes(name.toWellFormed())).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  const parts = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ] as const;
  return `urn:uuid:${parts.map(([from, to]) => hex.slice(from, to)).join('-')}`;
}
