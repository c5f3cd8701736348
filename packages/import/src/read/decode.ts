import type { Outcome } from '@archive/schema';

import { checkBinary, checkControls } from './binary.ts';
import { contradicts, declaredCharset, detectCharset } from './charset.ts';
import { charsetDiffers, decodeAsked } from './decode-asked.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Decoded } from './decoded.ts';
import { readChecked, readMixed } from './stray-bytes.ts';
import { surveyUtf8 } from './utf8.ts';

/** A guess that is more likely than not needs no second look. */
const SURE = 40;

/**
 * Reads bytes as text. What is believed, in this order: a byte order mark; what the caller says;
 * UTF-8, where every byte fits; the charset the page declares, unless its bytes speak against it;
 * statistics.
 *
 * @param asked - the charset that the caller says it is in
 */
export function decode(bytes: Uint8Array, name: string, asked?: string): Outcome<Decoded> {
  const mark = byteOrderMark(bytes) ?? (asked === undefined ? unmarkedUtf16(bytes) : undefined);
  if (mark === undefined && asked !== undefined) return decodeAsked(bytes, name, asked);
  if (mark !== undefined) {
    const warnings =
      asked === undefined || asked === mark.charset
        ? []
        : [
            charsetDiffers(
              name,
              mark.charset,
              `--charset says ${asked}: its first bytes are a mark`,
            ),
          ];
    const read = { ...withCharset(bytes.subarray(mark.length), mark.charset), warnings };
    const controls = checkControls(read.text, name);
    return controls === undefined ? fine(read) : { ok: false, findings: [controls] };
  }
  const binary = checkBinary(bytes, name);
  if (binary !== undefined) return { ok: false, findings: [binary] };

  const { multibyte, invalid } = surveyUtf8(bytes);
  if (invalid === 0 && !bytes.includes(ESCAPE)) return fine(withCharset(bytes, 'utf-8'));
  if (multibyte > invalid) return fine(readMixed(bytes, name));

  const declared = declaredCharset(bytes);
  if (declared !== undefined && !declared.startsWith('utf-') && !contradicts(declared, bytes)) {
    return fine(readChecked(bytes, declared, name));
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
        message: `${name} ${said}; it was read as ${charset}; --charset can say otherwise.`,
        help: 'Look at letters with accents in the result; where they are wrong, say what it is in with --charset, such as --charset cp866.',
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
