import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits that nobody can guess, fit for an address and a cookie. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether a text is the secret; takes as long to say no as to say yes. */
export function isSecret(secret: string, text: string | undefined): boolean {
  // Hashes are of one length, which is what the comparison asks for.
  return timingSafeEqual(hash('sha256', secret, 'buffer'), hash('sha256', text ?? '', 'buffer'));
}
