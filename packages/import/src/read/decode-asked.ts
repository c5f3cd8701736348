import type { Outcome } from '@archive/schema';

import type { ImportFinding } from '../finding.ts';
import { checkBinary, checkControls } from './binary.ts';
import { declaredCharset } from './charset.ts';
import type { Decoded } from './decoded.ts';
import { readChecked, readMixed } from './stray-bytes.ts';
import { surveyUtf8, type Utf8Survey } from './utf8.ts';

/** Reads bytes in the charset that the caller says they are in, and says what speaks against it. */
export function decodeAsked(bytes: Uint8Array, name: string, asked: string): Outcome<Decoded> {
  const isWide = asked.startsWith('utf-16');
  const binary = isWide ? undefined : checkBinary(bytes, name);
  if (binary !== undefined) return { ok: false, findings: [binary] };
  const { multibyte, invalid } = surveyUtf8(bytes);
  const read =
    asked === 'utf-8' && invalid > 0 ? readMixed(bytes, name) : readChecked(bytes, asked, name);
  const controls = isWide ? checkControls(read.text, name) : undefined;
  if (controls !== undefined) return { ok: false, findings: [controls] };
  const against = whatSpeaksAgainst(asked, bytes, { multibyte, invalid });
  if (against === undefined) return { ok: true, value: read };
  const warning = charsetDiffers(name, asked, against);
  return { ok: true, value: { ...read, warnings: [warning, ...read.warnings] } };
}

function whatSpeaksAgainst(
  asked: string,
  bytes: Uint8Array,
  { multibyte, invalid }: Utf8Survey,
): string | undefined {
  if (asked === 'utf-8' || multibyte + invalid === 0) return undefined;
  if (invalid === 0) return 'every byte of it fits utf-8';
  const declared = declaredCharset(bytes);
  return declared === undefined || declared === asked ? undefined : `it says it is in ${declared}`;
}

/** That a page is not, or may not be, in the charset that was given for it. */
export function charsetDiffers(name: string, charset: string, because: string): ImportFinding {
  return {
    rule: 'charset-differs',
    severity: 'warning',
    message: `${name} was read as ${charset}, but ${because}.`,
    help: 'Look at letters with accents in the result; where they are wrong, import the page by itself, with the right --charset or without.',
    file: name,
  };
}
