import type { Span } from './tree.ts';

/** Likely causes of text that is not JSON, each with a sentence of its own in syntax-finding.ts. */
export type SyntaxFaultCode =
  | 'bad-escape'
  | 'bad-number'
  | 'byte-order-mark'
  | 'comment'
  | 'conflict-marker'
  | 'control-character'
  | 'curly-quotes'
  | 'empty'
  | 'extra-comma'
  | 'missing-colon'
  | 'missing-comma'
  | 'missing-value'
  | 'not-text'
  | 'odd-space'
  | 'single-quotes'
  | 'too-deep'
  | 'trailing-comma'
  | 'unclosed-list'
  | 'unclosed-object'
  | 'unclosed-text'
  | 'unescaped-quote'
  | 'unexpected'
  | 'unknown-word'
  | 'unquoted-key'
  | 'unquoted-text'
  | 'wrong-bracket'
  | 'after-end';

/** Where a text stops being JSON, and the likely cause. */
export interface SyntaxFault extends Span {
  code: SyntaxFaultCode;
  /** Whether the innermost bracket still open is a list's; told where it matters. */
  inList?: boolean;
}

/** What the parser was about to read when it met something else. */
export interface Expectation {
  what: 'value' | 'key' | 'colon' | 'comma' | 'end';
  /** The last bracket still open, if any. */
  opener?: Span & { bracket: '{' | '[' };
  /** The text in quotation marks that was read last. */
  lastString?: Span;
  /** The one before that. */
  stringBefore?: Span;
  /** The comma just read, if it is what led here. */
  comma?: number;
}
