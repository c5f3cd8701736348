import { withoutIdleLineEnds } from '@archive/translation';

import type { Mark, RichText } from '../../page.ts';

const WHITE_SPACE = /[ \t\n\f\r]+/g;

/** Puts a block's text together from a page's text nodes, white space collapsed as a browser does. */
export class RichBuilder {
  #text = '';
  #marks: Mark[] = [];
  readonly #open: { mark: Omit<Mark, 'end'>; owner: object }[] = [];
  /** 1-based line of the first text. */
  line: number | undefined;

  /** Adds text; where white space counts (`pre`), its line ends are line breaks. */
  add(text: string, line: number | undefined, keepsLines = false): void {
    if (keepsLines) {
      this.#text += text.replaceAll(/\r\n?/g, '\n');
    } else {
      const collapsed = withoutIdleLineEnds(text).replaceAll(WHITE_SPACE, ' ');
      const last = this.#text.at(-1);
      const joined = last === undefined || last === ' ' || last === '\n';
      this.#text += joined && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    }
    if (this.line === undefined && text.trim() !== '') {
      this.line = line === undefined ? undefined : line + lineEndsBefore(text);
    }
  }

  break(): void {
    if (this.#text.endsWith(' ')) this.#cutSpace();
    this.#text += '\n';
  }

  /** A note call, which has no text of its own. */
  call(note: string): void {
    const place = this.#text.length;
    this.#marks.push({ type: 'note', start: place, end: place, note });
  }

  open(owner: object, mark: Omit<Mark, 'start' | 'end'>): void {
    this.#open.push({ owner, mark: { ...mark, start: this.#text.length } });
  }

  close(owner: object): void {
    const index = this.#open.findLastIndex((one) => one.owner === owner);
    if (index === -1) return;
    const [closed] = this.#open.splice(index, 1);
    if (closed !== undefined) this.#end(closed.mark);
  }

  /** The block's text; what is still open goes on in the next one. */
  take(): RichText {
    for (const { mark } of this.#open) this.#end(mark);
    const taken = { text: this.#text, marks: this.#marks };
    this.#text = '';
    this.#marks = [];
    this.line = undefined;
    for (const one of this.#open) one.mark = { ...one.mark, start: 0 };
    return taken;
  }

  /** Whether there is nothing between its last two line breaks. */
  get endsInEmptyLine(): boolean {
    const before = this.#text.lastIndexOf('\n', this.#text.length - 2);
    return before !== -1 && this.#text.slice(before).trim() === '';
  }

  get isEmpty(): boolean {
    return this.#text === '' && this.#marks.length === 0;
  }

  #end(mark: Omit<Mark, 'end'>): void {
    if (mark.start < this.#text.length) this.#marks.push({ ...mark, end: this.#text.length });
  }

  #cutSpace(): void {
    const end = this.#text.length - 1;
    this.#text = this.#text.slice(0, end);
    // White space has no marks of its own to lose.
    this.#marks = this.#marks
      .map((mark) => ({ ...mark, start: Math.min(mark.start, end), end: Math.min(mark.end, end) }))
      .filter((mark) => mark.type === 'note' || mark.end > mark.start);
    for (const one of this.#open) {
      if (one.mark.start > end) one.mark = { ...one.mark, start: end };
    }
  }
}

function lineEndsBefore(text: string): number {
  const start = text.length - text.trimStart().length;
  return text.slice(0, start).split('\n').length - 1;
}
