import type { ImportFinding } from '../finding.ts';
import { placeOf } from './place.ts';

/** How files of other programs begin. */
const KINDS: readonly { readonly start: string; readonly name: string; readonly help: string }[] = [
  {
    start: '%PDF-',
    name: 'a PDF file',
    help: 'Save its text as a text file, or ask for the document it was made from.',
  },
  {
    start: '\u00d0\u00cf\u0011\u00e0',
    name: 'a document of an old word processor (.doc)',
    help: 'Open it in a word processor, save it as DOCX and import that.',
  },
  {
    start: '{\\rtf',
    name: 'an RTF file',
    help: 'Open it in a word processor, save it as DOCX and import that.',
  },
  {
    start: '\u0089PNG',
    name: 'a PNG picture',
    help: 'Type its text, or run text recognition on it.',
  },
  {
    start: '\u00ff\u00d8\u00ff',
    name: 'a JPEG picture',
    help: 'Type its text, or run text recognition on it.',
  },
  { start: 'GIF8', name: 'a GIF picture', help: 'Type its text, or run text recognition on it.' },
  { start: '\u001f\u008b', name: 'a gzip archive', help: 'Unpack it and import what is in it.' },
];

const NUL = 0;
/** Of a thousand bytes; old files have a stray control character here and there. */
const MOST_CONTROLS = 2;
const SAMPLE = 256 * 1024;

/** Refuses what is not text. */
export function checkBinary(
  bytes: Uint8Array,
  name: string,
  unit: 'byte' | 'character' = 'byte',
): ImportFinding | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  for (const kind of KINDS) {
    if (start.startsWith(kind.start)) {
      return binary(name, `${name} is ${kind.name}, which is not read.`, kind.help);
    }
  }
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls++;
  const most = Math.max(1, (sample.length * MOST_CONTROLS) / 1000);
  const at = controls > most ? sample.findIndex(isControl) : bytes.indexOf(NUL);
  return at === -1 ? undefined : noText(bytes, at, name, unit);
}

/** Refuses what is no text although it begins as UTF-16 does. */
export function checkControls(text: string, name: string): ImportFinding | undefined {
  const sample = Uint8Array.from(text.slice(0, SAMPLE), (unit) =>
    Math.min(unit.charCodeAt(0), 0xff),
  );
  return checkBinary(sample, name, 'character');
}

function noText(bytes: Uint8Array, at: number, name: string, unit: string): ImportFinding {
  const code = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const number = (at + 1).toLocaleString('en');
  const before = new TextDecoder().decode(bytes.subarray(0, at));
  return {
    ...binary(
      name,
      `${name} is not text: it holds control characters that no text has, the first one (U+${code}) at ${unit} ${number}.`,
      'Import plain text, HTML, Markdown or DOCX; if it is text, take these characters out in an editor.',
    ),
    ...placeOf(before, before.length),
  };
}

function isControl(byte: number): boolean {
  // Tab, line feed, vertical tab, form feed, carriage return, end of file, escape.
  if (byte >= 0x20) return byte === 0x7f;
  return !((byte >= 0x09 && byte <= 0x0d) || byte === 0x1a || byte === 0x1b);
}

function binary(file: string, message: string, help: string): ImportFinding {
  return { rule: 'binary-page', severity: 'error', message, help, file };
}
