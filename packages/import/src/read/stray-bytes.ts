import type { ImportFinding } from '../finding.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Decoded } from './decoded.ts';
import { placeOf } from './place.ts';
import { decodeMixed } from './utf8.ts';

/** What stands for bytes that are no character. */
const REPLACEMENT = '\ufffd';

/** Reads UTF-8 with a few bytes in it that are none, and says which. */
export function readMixed(bytes: Uint8Array, name: string): Decoded {
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

/** Reads bytes in a charset that they were said to be in, and says where they are no text in it. */
export function readChecked(bytes: Uint8Array, charset: string, name: string): Decoded {
  const text = decodeBytes(bytes, charset);
  return { text, charset, warnings: undecodable(text, charset, name) };
}

function undecodable(text: string, charset: string, name: string): ImportFinding[] {
  const first = text.indexOf(REPLACEMENT);
  if (first === -1) return [];
  const places = text.split(REPLACEMENT).length - 1;
  return [
    {
      rule: 'undecodable-bytes',
      severity: 'warning',
      message: `${name} was read as ${charset}, which it is not in ${places} ${places === 1 ? 'place' : 'places'}: there the text has “${REPLACEMENT}”.`,
      help: 'Say what it is in with --charset, if it is in another one; else correct the words they stand in.',
      file: name,
      ...placeOf(text, first),
    },
  ];
}
