import { readFileSync } from 'node:fs';

import type { Finding, Outcome } from '@archive/schema';

/**
 * The bytes of a file that a caller named.
 *
 * @param file - its name as findings are to bear it
 * @returns its content, or why it cannot be had: `file-missing`, `file-unreadable`
 */
export function readBytes(path: string, file: string): Outcome<Uint8Array> {
  try {
    return { ok: true, value: readFileSync(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    const finding: Finding = {
      rule: missing ? 'file-missing' : 'file-unreadable',
      severity: 'error',
      message: missing ? `There is no file ${file}.` : `${file} could not be read (${code}).`,
      help: missing
        ? helpWithName(file)
        : 'See that you may read it, and that it is not too large.',
      file,
    };
    return { ok: false, findings: [finding] };
  }
}

/** Old disks and packed files have names in the charsets of their time. */
function helpWithName(file: string): string {
  return file.includes('\ufffd')
    ? 'Its name is not written in UTF-8: rename it, many at once with “convmv”, and import it then.'
    : 'Look at how its name is written.';
}
