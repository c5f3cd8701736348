import { analyse } from 'chardet';

/** Enough to tell languages by; detection looks at every byte. */
const SAMPLE = 64 * 1024;
const HEAD = 4096;
const DECLARED = [
  /<\?xml[^>]{0,100}\sencoding\s*=\s*["']?\s*([\w.:-]{2,40})/i,
  /<meta[^>]{0,200}?\scharset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
  /<meta[^>]{0,200}?;\s*charset\s*=\s*([\w.:-]{2,40})/i,
];

/** The charset of Windows that differs from a charset of ISO by what it has at 0x80 to 0x9f. */
const WINDOWS: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-2': 'windows-1250',
  'iso-8859-5': 'windows-1251',
  'iso-8859-6': 'windows-1256',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-9': 'windows-1254',
  'iso-8859-13': 'windows-1257',
};

/** Charsets of one byte a character for the Latin script. */
const LATIN = /^(?:windows-125[02478]|iso-8859-(?:[1-4]|9|1[03-6])|macintosh)$/;

/** The charset that an HTML or XML page says it is in, by the name decoders know. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  for (const pattern of DECLARED) {
    const label = pattern.exec(head)?.[1];
    if (label !== undefined) return knownCharset(label);
  }
  return undefined;
}

/** What statistics say. `confidence` is 0 to 100. */
export function detectCharset(bytes: Uint8Array): { charset: string; confidence: number } {
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE))) {
    const charset = knownCharset(name);
    // It is none of Unicode's: those were tried.
    if (charset === undefined || charset.startsWith('utf-') || name === 'ASCII') continue;
    return { charset: hasC1(bytes) ? (WINDOWS[charset] ?? charset) : charset, confidence };
  }
  return { charset: 'windows-1252', confidence: 0 };
}

/**
 * Whether a declared charset cannot be: text of the Latin script has letters beyond ASCII here
 * and there, and no page of another script has been declared Latin and shows few of them.
 */
export function contradicts(charset: string, bytes: Uint8Array): boolean {
  if (!LATIN.test(charset)) return false;
  let ascii = 0;
  let high = 0;
  for (const byte of withoutTags(bytes)) {
    if (byte >= 0xc0) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii++;
  }
  return high > 20 && high > ascii;
}

function* withoutTags(bytes: Uint8Array): Generator<number> {
  let inTag = false;
  for (const byte of bytes.subarray(0, SAMPLE)) {
    if (byte === 0x3c) inTag = true;
    else if (byte === 0x3e) inTag = false;
    else if (!inTag) yield byte;
  }
}

function hasC1(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
}

function knownCharset(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
