import type { Outcome } from '@archive/schema';

import { finding } from './finding.ts';

/** So large may a file be, in bytes: a book of a thousand pages in two languages is a tenth of it. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The text of a file: UTF-8, or UTF-16 with the byte order mark that some programs write.
 *
 * @param file - its name as findings are to bear it
 * @returns the text, without its mark, or what is wrong: `file-too-large`, `file-encoding`
 */
export function decodeText(bytes: Uint8Array, file: string): Outcome<string> {
  if (bytes.length > MOST_BYTES) {
    const message = `${file} is larger than 64 MiB.`;
    const help = 'Export fewer documents into one file.';
    return { ok: false, findings: [finding('file-too-large', message, help, { file })] };
  }
  try {
    return { ok: true, value: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes) };
  } catch {
    const message = `${file} is not text in UTF-8.`;
    const help = 'Save it as UTF-8 in the program that wrote it.';
    return { ok: false, findings: [finding('file-encoding', message, help, { file })] };
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
