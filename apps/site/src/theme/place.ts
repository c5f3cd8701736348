import type { Finding } from '@archive/schema';

/** A fault at a place of a file of the theme. */
export function faultAt(
  file: string,
  source: string,
  offset: number,
  said: { readonly rule: string; readonly message: string; readonly help: string },
): Finding {
  const before = source.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  return { ...said, severity: 'error', file, line, column: offset - start + 1 };
}
