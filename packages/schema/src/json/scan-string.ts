import type { SyntaxFault } from './syntax-fault.ts';
import type { Span } from './tree.ts';

const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Reads the text in quotation marks that begins at an offset. */
export function scanString(text: string, start: number): Span | SyntaxFault {
  let offset = start + 1;
  for (;;) {
    while (isPlain(text.charCodeAt(offset))) offset++;
    const found = text[offset];
    if (found === '"') return { start, end: offset + 1 };
    if (found === undefined || found === '\n' || found === '\r') {
      return { code: 'unclosed-text', start, end: offset };
    }
    if (found !== '\\') return { code: 'control-character', start: offset, end: offset + 1 };
    escape.lastIndex = offset;
    if (!escape.test(text)) {
      return { code: 'bad-escape', start: offset, end: Math.min(offset + 2, text.length) };
    }
    offset = escape.lastIndex;
  }
}

/** Neither a control character, a quotation mark nor a backslash; false for NaN, the text's end. */
function isPlain(code: number): boolean {
  return code >= 0x20 && code !== 0x22 && code !== 0x5c;
}
