import type { Outcome } from '@archive/schema';
import { strFromU8, unzipSync, zipSync } from 'fflate';

import type { ImportFinding } from '../../finding.ts';
import { MOST_BYTES_UNPACKED, tooLarge } from '../limits.ts';

export interface Unpacked {
  /** The parts with text in them, by their path. */
  readonly files: ReadonlyMap<string, string>;
  /** The same parts packed again: nothing in it is larger than it says. */
  readonly zip: Uint8Array;
}

const MAIN = 'word/document.xml';

/** Opens a DOCX file, without its pictures. */
export function unpack(bytes: Uint8Array, name: string): Outcome<Unpacked> {
  let size = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter(file) {
        if (!/\.(?:xml|rels)$/.test(file.name)) return false;
        size += file.originalSize;
        return size <= MOST_BYTES_UNPACKED;
      },
    });
  } catch {
    return refused({
      rule: 'broken-docx',
      severity: 'error',
      message: `${name} is a damaged or incomplete ZIP or DOCX file.`,
      help: 'Fetch it again, or open it in a word processor and save it as DOCX.',
      file: name,
    });
  }
  if (size > MOST_BYTES_UNPACKED) return refused(tooLarge(size, name));
  if (parts[MAIN] === undefined) {
    return refused({
      rule: 'binary-page',
      severity: 'error',
      message: `${name} is a ZIP archive without a DOCX document in it.`,
      help: 'Unpack it and import what is in it.',
      file: name,
    });
  }
  const files = new Map(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
  return { ok: true, value: { files, zip: zipSync(parts, { level: 0 }) } };
}

function refused(finding: ImportFinding): Outcome<never> {
  return { ok: false, findings: [finding] };
}
