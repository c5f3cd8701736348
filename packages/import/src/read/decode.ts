import type { Outcome } from '@archive/schema';

import type { ImportFinding } from '../finding.ts';
import { checkBinary, checkControls } from './binary.ts';
import { contradicts, declaredCharset, detectCharset } from './charset.ts';
import { decodeBytes } from './decode-bytes.ts';
import { placeOf } from './place.ts';
import { decodeMixed, surveyUtf8 } from './utf8.ts';

export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly warnings: ImportFinding[];
}

/** A guess that is more likely than not needs no second look. */
const SURE = 40;

/**
 * Reads bytes as text. What is believed, in this order: a byte order mark; UTF-8, where every
 * byte fits; the charset the page declares, unless its bytes speak against it; statistics.
 */
export function decode(bytes: Uint8Array, name: string): Outcome<Decoded> {
  const mark = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (mark !== undefined) {
    const read = withCharset(bytes.subarray(mark.length), mark.charset);
    const controls = checkControls(read.text, name);
    return controls === undefined ? fine(read) : { ok: false, findings: [controls] };
  }
  const binary = checkBinary(bytes, name);
  if (binary !== undefined) return { ok: false, findings: [binary] };

  const { multibyte, invalid } = surveyUtf8(bytes);
  if (invalid === 0 && !bytes.includes(ESCAPE)) return fine(withCharset(bytes, 'utf-8'));
  if (multibyte > invalid) return fine(mixed(bytes, name));

  const declared = declaredCharset(bytes);
  if (declared !== undefined && !declared.startsWith('utf-') && !contradicts(declared, bytes)) {
    return fine(withCharset(bytes, declared));
  }
  const { charset, confidence } = detectCharset(bytes);
  const said =
    declared === undefined
      ? 'does not say its charset'
      : `says it is in ${declared}, which it is not`;
  return fine({
    ...withCharset(bytes, charset),
    warnings: [
      {
        rule: 'charset-guessed',
        severity: confidence >= SURE ? 'info' : 'warning',
        message: `${name} ${said}; it was read as ${charset}.`,
        help: 'Look at letters with accents in the result; where they are wrong, save the page as UTF-8 and import it again.',
        file: name,
      },
    ],
  });
}

/** How charsets that switch by escape sequences begin (ISO-2022-JP). */
const ESCAPE = 0x1b;

function fine(value: Decoded): Outcome<Decoded> {
  return { ok: true, value };
}

function withCharset(bytes: Uint8Array, charset: string): Decoded {
  return { text: decodeBytes(bytes, charset), charset, warnings: [] };
}

function mixed(bytes: Uint8Array, name: string): Decoded {
  const { text, strays } = decodeMixed(bytes);
  const characters = strays.map((offset) => text.charAt(offset));
  return {
    text,
    charset: 'utf-8',
    warnings: [
      {
        rule: 'undecodable-bytes',
        severity: 'warning',
        message: `${name} is UTF-8 with ${strays.length} stray ${strays.length === 1 ? 'byte' : 'bytes'}, read as windows-1252: ${[...new Set(characters)].slice(0, 8).join(' ')}`,
        help: 'Look at the words they stand in and correct them where they are wrong.',
        file: name,
        ...placeOf(text, strays[0] ?? 0),
      },
    ],
  };
}

interface Marked {
  readonly charset: string;
  /** Bytes of the mark. */
  readonly length: number;
}

function byteOrderMark(bytes: Uint8Array): Marked | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    // Some programs put the mark before text that is not UTF-8.
    return surveyUtf8(bytes).invalid === 0 ? { charset: 'utf-8', length: 3 } : undefined;
  }
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', length: 2 };
  return undefined;
}

/** UTF-16 without its mark shows by the zero in every other byte of spaces and line ends. */
function unmarkedUtf16(bytes: Uint8Array): Marked | undefined {
  const sample = bytes.subarray(0, HEAD);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 !== 0 || even + odd < sample.length / 8) return undefined;
  if (even === 0) return { charset: 'utf-16le', length: 0 };
  if (odd === 0) return { charset: 'utf-16be', length: 0 };
  return undefined;
}

const HEAD = 4096;
