import { readFileSync } from 'node:fs';

/** The version of this program, from its package. */
export function version(): string {
  // The manifest lies beside src and beside dist.
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return (manifest as { version: string }).version;
}
