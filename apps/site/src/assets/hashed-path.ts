import { createHash } from 'node:crypto';

/** The path of an asset: other bytes have another one, so that it may be kept for ever. */
export function hashedPath(name: string, extension: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return `assets/${name}.${hash}.${extension}`;
}
