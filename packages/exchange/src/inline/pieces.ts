import { mask } from '@archive/markup';

import type { Piece } from './piece.ts';
import { Stack } from './stack.ts';

const MARKUP = /[*[\\\n\r]/;
const BREAK = /\\?(?:\r\n?|\n)/y;
const NOTE_CALL = /\[\^[a-z0-9-]+\]/y;
/** What rows of one, two and three stars switch. */
const MARKS = [[], ['emphasis'], ['strong'], ['strong', 'emphasis']] as const;

/**
 * Cuts a segment's text into plain text and markup. Joined as they are written, the pieces are the
 * text again, so that a program which keeps the markup whole cannot break it.
 *
 * @param text - the text of a segment, as it stands in a bundle
 *
 * @example
 * ```ts
 * pieces('A *word*.[^n1]');
 * // ['A ', { open: emphasis }, 'word', { close: emphasis }, '.', { code: { kind: 'note', markup: '[^n1]' } }]
 * ```
 */
export function pieces(text: string): Piece[] {
  if (!MARKUP.test(text)) return text === '' ? [] : [text];
  return new Cutter(text).cut();
}

/** The text that pieces were cut from. */
export function joined(cut: readonly Piece[]): string {
  return cut.map(written).join('');
}

function written(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('code' in piece) return piece.code.markup;
  return 'open' in piece ? piece.open.start : piece.close.end;
}

class Cutter {
  readonly #text: string;
  readonly #masked: string;
  readonly #stack = new Stack();
  /** Where plain text that is not yet a piece begins. */
  #from = 0;

  constructor(text: string) {
    this.#text = text;
    this.#masked = mask(text);
  }

  cut(): Piece[] {
    const text = this.#text;
    let at = 0;
    while (at < text.length) at = this.#markup(at) ?? at + 1;
    this.#plain(text.length, text.length);
    return this.#stack.pieces;
  }

  /** Takes the markup that begins here and says where it ends; nothing where there is none. */
  #markup(at: number): number | undefined {
    const lineEnd = this.#match(BREAK, at);
    if (lineEnd !== undefined && this.#isBreak(at)) return this.#code('break', at, lineEnd);
    if (!this.#isMarkup(at)) return undefined;
    switch (this.#text.charAt(at)) {
      // What is escaped is no markup, whatever it looks like.
      case '\\':
        return at + 2;
      case '*':
        return this.#stars(at);
      case '[': {
        const end = this.#isMarkup(at + 1) ? this.#match(NOTE_CALL, at) : undefined;
        if (end !== undefined) return this.#code('note', at, end);
        this.#plain(at, at + 1);
        this.#stack.openBracket();
        return at + 1;
      }
      case ']':
        return this.#closeBracket(at);
      default:
        return undefined;
    }
  }

  #stars(at: number): number {
    let end = at + 1;
    while (this.#text.charAt(end) === '*' && this.#isMarkup(end)) end += 1;
    this.#plain(at, end);
    // As the grammar has it: stars close if they can and something is open, and else open.
    let before = at;
    while (this.#text.charAt(before - 1) === '*') before -= 1;
    const closes = before > 0 && this.#text.charAt(before - 1).trim() !== '';
    this.#stack.stars(MARKS[end - at] ?? [], closes);
    return end;
  }

  #closeBracket(at: number): number {
    const isLink = this.#text.charAt(at + 1) === '(';
    const end = isLink ? this.#addressEnd(at + 2) : this.#text.indexOf('}', at) + 1;
    this.#plain(at, end);
    this.#stack.closeBracket(isLink ? 'link' : 'span', this.#text.slice(at, end));
    return end;
  }

  /** The end of an address, which is known to have one: brackets in it are balanced or escaped. */
  #addressEnd(start: number): number {
    let depth = 1;
    let at = start;
    for (; depth > 0 && at < this.#text.length; at++) {
      const character = this.#text.charAt(at);
      if (character === '\\') at += 1;
      else if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
    }
    return at;
  }

  #code(kind: 'note' | 'break', at: number, end: number): number {
    this.#plain(at, end);
    this.#stack.pieces.push({ code: { kind, markup: this.#text.slice(at, end) } });
    return end;
  }

  /** Makes a piece of the plain text up to here, and goes on behind what follows it. */
  #plain(end: number, next: number): void {
    if (end > this.#from) this.#stack.pieces.push(this.#text.slice(this.#from, end));
    this.#from = next;
  }

  #match(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at;
    return pattern.test(this.#text) ? pattern.lastIndex : undefined;
  }

  /** A backslash before a line end belongs to it, unless it is itself escaped. */
  #isBreak(at: number): boolean {
    return this.#text.charAt(at) !== '\\' || this.#isMarkup(at);
  }

  #isMarkup(at: number): boolean {
    return this.#masked.charAt(at) === '\uFFFC' && this.#text.charAt(at) !== '\uFFFC';
  }
}
