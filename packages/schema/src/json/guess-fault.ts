import type { Expectation, SyntaxFault, SyntaxFaultCode } from './syntax-fault.ts';
import type { Span } from './tree.ts';

const conflictMarker = /<<<<<<<|=======|>>>>>>>/y;
const comment = /\/\/|\/\*|#/y;
const curlyQuote = /[“”„‟«»‘’‚‹›]/y;
const oddSpace = /[\u00a0\u00ad\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/y;
const control = /\p{Cc}|\ufffd/uy;
const number = /[+.\-0-9][0-9a-zA-Z+.\-_]*/y;
const word = /[\p{L}\p{M}\p{N}_$-]+/uy;
const keyLike = /[\p{L}\p{M}\p{N}_$-]+[ \t]*:/uy;

/** Tells what most likely went wrong where a text stops being JSON. */
export function guessFault(text: string, offset: number, expected: Expectation): SyntaxFault {
  return (
    atEndOfText(text, offset, expected) ??
    anywhere(text, offset) ??
    afterComma(text, offset, expected) ??
    afterString(text, offset, expected) ??
    byExpectation(text, offset, expected)
  );
}

function atEndOfText(
  text: string,
  offset: number,
  { opener }: Expectation,
): SyntaxFault | undefined {
  if (offset < text.length) return undefined;
  if (opener === undefined) return fault('empty', 0, 0);
  const code = opener.bracket === '{' ? 'unclosed-object' : 'unclosed-list';
  return fault(code, opener.start, opener.end);
}

/** What is wrong wherever it stands. */
function anywhere(text: string, offset: number): SyntaxFault | undefined {
  if (offset === 0 && text.startsWith('\ufeff')) return fault('byte-order-mark', 0, 1);
  const startsLine = offset === 0 || text[offset - 1] === '\n';
  return (
    (startsLine ? matching('conflict-marker', conflictMarker, text, offset) : undefined) ??
    matching('comment', comment, text, offset) ??
    matching('odd-space', oddSpace, text, offset) ??
    matching('not-text', control, text, offset)
  );
}

function afterComma(text: string, offset: number, expected: Expectation): SyntaxFault | undefined {
  const { comma } = expected;
  if (comma === undefined) return undefined;
  const found = text[offset];
  if (found === '}' || found === ']') return fault('trailing-comma', comma, comma + 1);
  if (found === ',') return fault('extra-comma', offset, offset + 1);
  return undefined;
}

/**
 * A quotation mark inside a text ends it too early; what follows is then neither a comma nor a
 * bracket, or is no property's name. The mark is the fault, not what follows.
 */
function afterString(text: string, offset: number, expected: Expectation): SyntaxFault | undefined {
  const { lastString, what } = expected;
  if (lastString === undefined || what === 'end') return undefined;
  if (what === 'colon') return afterQuotedWord(text, offset, expected);
  const between = text.slice(lastString.end, offset);
  if (between.includes('\n')) return undefined;
  const early = earlyEnd(lastString, expected);
  if (what === 'comma' && text[offset] === '"' && between === '') return early;
  if (what === 'comma' && isTextBeforeQuote(text, offset)) return early;
  if (!matches(word, text, offset)) return undefined;
  if (what === 'comma') return early;
  return what === 'key' && !matches(keyLike, text, offset) ? early : undefined;
}

/** Punctuation that is none of JSON's, with a quotation mark behind it on the line: `"他说"不"。"`. */
function isTextBeforeQuote(text: string, offset: number): boolean {
  if (/[\s"{}[\],:\p{L}\p{N}]/u.test(text[offset] ?? ' ')) return false;
  const quote = text.indexOf('"', offset);
  return quote >= 0 && !text.slice(offset, quote).includes('\n');
}

/** `"He said "yes", "no" and left."`: the word in quotation marks behind a comma is no name. */
function afterQuotedWord(
  text: string,
  offset: number,
  expected: Expectation,
): SyntaxFault | undefined {
  const { lastString, stringBefore } = expected;
  if (lastString === undefined || stringBefore === undefined) return undefined;
  if (!/^[ \t]*,[ \t]*$/.test(text.slice(stringBefore.end, lastString.start))) return undefined;
  const between = text.slice(lastString.end, offset);
  const goesOn = text[offset] === '"' ? between === '' : /[^\s{}[\],]/.test(text[offset] ?? ' ');
  return goesOn && !between.includes('\n') ? earlyEnd(stringBefore, expected) : undefined;
}

function earlyEnd({ end }: Span, { opener }: Expectation): SyntaxFault {
  return { ...fault('unescaped-quote', end - 1, end), inList: opener?.bracket === '[' };
}

function byExpectation(text: string, offset: number, expected: Expectation): SyntaxFault {
  const found = text[offset] as string;
  const single = { start: offset, end: offset + 1 };
  if (expected.what === 'end') return fault('after-end', offset, text.length);
  if (expected.what === 'colon') return fault('missing-colon', offset, offset + 1);
  if (expected.what === 'comma') {
    if (found === ']' || found === '}') return { code: 'wrong-bracket', ...single };
    const startsValue = /["{[\w'“-]/.test(found);
    return { code: startsValue ? 'missing-comma' : 'unexpected', ...single };
  }
  if (found === "'") return { code: 'single-quotes', ...single };
  const curly = matching('curly-quotes', curlyQuote, text, offset);
  if (curly !== undefined) return curly;
  if (found === ',') return { code: 'extra-comma', ...single };
  if (expected.what === 'key') {
    if (found === ']') return { code: 'wrong-bracket', ...single };
    return matching('unquoted-key', word, text, offset) ?? { code: 'unexpected', ...single };
  }
  if (found === '}' || found === ']') {
    return {
      code: expected.opener?.bracket === '{' ? 'missing-value' : 'wrong-bracket',
      ...single,
    };
  }
  return unquoted(text, offset);
}

/** A value that begins with neither a quotation mark nor a bracket. */
function unquoted(text: string, offset: number): SyntaxFault {
  const asWord = matching('unquoted-text', word, text, offset);
  if (asWord !== undefined && /^[^\d-]/.test(text.slice(offset))) {
    const name = text.slice(asWord.start, asWord.end);
    const known = /^(true|false|null|none|nil|yes|no|undefined|nan|infinity)$/i.test(name);
    return known ? { ...asWord, code: 'unknown-word' } : asWord;
  }
  return matching('bad-number', number, text, offset) ?? fault('unexpected', offset, offset + 1);
}

function matches(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

function matching(
  code: SyntaxFaultCode,
  pattern: RegExp,
  text: string,
  offset: number,
): SyntaxFault | undefined {
  return matches(pattern, text, offset) ? fault(code, offset, pattern.lastIndex) : undefined;
}

function fault(code: SyntaxFaultCode, start: number, end: number): SyntaxFault {
  return { code, start, end };
}
