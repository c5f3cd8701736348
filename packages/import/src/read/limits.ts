import type { Finding } from '@archive/schema';

import type { ImportFinding } from '../finding.ts';

/** Larger files are not single pages of an archive. In bytes. */
const MOST_BYTES = 16 * 1024 * 1024;
/** In bytes; no prose has such lines, and what reads them takes long. */
const MOST_BYTES_IN_LINE = 2 * 1024 * 1024;
/** A DOCX file is compressed: what it may unpack to, in bytes. */
export const MOST_BYTES_UNPACKED = 64 * 1024 * 1024;
/** Elements inside each other; no page that a browser shows needs more. */
export const MOST_DEPTH = 400;
/** Attributes of one element. */
export const MOST_ATTRIBUTES = 500;

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Refuses what is too large to be a page, before anything else looks at it. */
export function checkSize(bytes: Uint8Array, name: string): ImportFinding | undefined {
  if (bytes.length === 0) {
    return {
      rule: 'empty-page',
      severity: 'error',
      message: `${name} is empty: it has 0 bytes.`,
      help: 'Save or fetch the page again.',
      file: name,
    };
  }
  if (bytes.length > MOST_BYTES_IN_LINE) {
    const long = longLine(bytes);
    if (long !== undefined && !isZip(bytes)) {
      return {
        rule: 'line-too-long',
        severity: 'error',
        message: `Line ${long.line} of ${name} has ${megabytes(long.length)}; a line of a page has ${megabytes(MOST_BYTES_IN_LINE)} at most.`,
        help: 'Look at what this file is; if it is a page, put its paragraphs on lines of their own.',
        file: name,
        line: long.line,
        column: 1,
      };
    }
  }
  if (bytes.length > MOST_BYTES) return tooLarge(bytes.length, name);
  return undefined;
}

export function tooLarge(length: number, name: string): ImportFinding {
  return {
    rule: 'page-too-large',
    severity: 'error',
    message: `${name} has ${megabytes(length)}; a page has ${megabytes(MOST_BYTES)} at most.`,
    help: 'Divide it into the documents it holds and import each of them.',
    file: name,
  };
}

/** A page whose markup would take too long to read: nobody wrote it by hand. */
export function tooComplex(
  name: string,
  what: string,
  place: Pick<Finding, 'line' | 'column'>,
): ImportFinding {
  return {
    rule: 'too-complex',
    severity: 'error',
    message: `${name} has ${what}.`,
    help: 'Open it in a browser, copy its text into a text file and import that.',
    file: name,
    ...place,
  };
}

function longLine(bytes: Uint8Array): { line: number; length: number } | undefined {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = lineEnd(bytes, start);
    if (end - start > MOST_BYTES_IN_LINE) return { line, length: end - start };
    if (end >= bytes.length) return undefined;
    start = end + 1;
    line++;
  }
}

function lineEnd(bytes: Uint8Array, start: number): number {
  for (let index = start; index < bytes.length; index++) {
    if (bytes[index] === NEWLINE || bytes[index] === RETURN) return index;
  }
  return bytes.length;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 7;
}

function megabytes(length: number): string {
  return `${(length / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
