import type { ImportFinding } from '../../finding.ts';
import type { Mark, PageBlock, RichText } from '../../page.ts';
import type { Recognised } from '../../types.ts';
import { type Call, callsIn, replaceCalls } from './calls.ts';
import type { NoteBody } from './note-bodies.ts';
import type { CallStyle } from './note-mark.ts';

/** A note with its place among the notes of its document. */
export interface NumberedNote extends NoteBody {
  /** `n1`, `n2` and so on. */
  readonly id: string;
}

/** Gives the calls of a page's notes their notes, block by block. */
export class NoteCalls {
  readonly recognised: Recognised[] = [];
  readonly warnings: ImportFinding[] = [];
  readonly #name: string;
  readonly #notes: readonly NumberedNote[];
  /** By how they are called and their labels: [1] and ¹ are two notes. */
  readonly #byCall = new Map<string, NumberedNote>();
  readonly #called = new Set<string>();
  readonly #missing = new Map<string, { line: number | undefined; count: number }>();

  constructor(notes: readonly NumberedNote[], name: string) {
    this.#notes = notes;
    this.#name = name;
    for (const note of notes) {
      const call = callKey(note.calledBy, note.label);
      if (this.#byCall.has(call)) {
        this.#warn(
          'note-repeated',
          `Two notes of ${name} are marked ${note.label}; calls were given to the first.`,
          'Give each note a mark of its own.',
          note.block.line,
        );
      } else this.#byCall.set(call, note);
    }
  }

  attach(block: PageBlock): PageBlock {
    return { ...block, content: this.#attach(block.content, block.line) };
  }

  /** Says which notes were never called, and which marks call none. */
  finish(): void {
    for (const [mark, { line, count }] of this.#missing) {
      const times = count === 1 ? '' : ` (${count} times)`;
      this.#warn(
        'note-missing',
        `${mark}${times} in ${this.#name} looks like the call of a note, but calls none.`,
        'It was kept as text: add the note, or leave it if it is none.',
        line,
      );
    }
    for (const note of this.#notes) {
      if (this.#called.has(note.id)) continue;
      const mark = note.mark === '' ? note.label : note.mark;
      this.#warn(
        'note-not-called',
        `Note ${mark} of ${this.#name} is never called in the text.`,
        'Put a call where it belongs, or take the note out.',
        note.block.line,
      );
    }
  }

  #attach(content: RichText, line: number | undefined): RichText {
    const found = callsIn(content);
    const structural = content.marks.some((mark) => mark.type === 'note');
    if (found.length === 0 && !structural) return content;
    const known: (Call & { note: string })[] = [];
    const styles = new Set(found.map(({ style, label }) => `${style} ${label}`));
    for (const call of found) {
      const note = this.#byCall.get(callKey(call.style, call.label));
      if (note === undefined) this.#miss(call, styles, content.text, line);
      else {
        this.#called.add(note.id);
        known.push({ ...call, note: note.id });
        const text = content.text.slice(call.start, call.end);
        this.recognised.push({ text, as: 'note-call', value: note.id, line });
      }
    }
    const marks = content.marks.flatMap((mark) => this.#structural(mark, line));
    return replaceCalls({ ...content, marks }, known);
  }

  /** A call that the format marks bears the note's label. */
  #structural(mark: Mark, line: number | undefined): Mark[] {
    if (mark.type !== 'note' || mark.note === undefined) return [mark];
    const note = this.#byCall.get(callKey('format', mark.note));
    if (note === undefined) {
      this.#warn(
        'note-missing',
        `${this.#name} calls note ${mark.note}, which is not there.`,
        'Add the note, or take the call out.',
        line,
      );
      return [];
    }
    this.#called.add(note.id);
    return [{ ...mark, note: note.id }];
  }

  /** Remembers a mark that calls nothing; each is named once. */
  #miss(call: Call, styles: ReadonlySet<string>, text: string, line: number | undefined): void {
    const mark = text.slice(call.start, call.end);
    // Signs without brackets stand for many things.
    if (/^[*†‡]/.test(mark)) return;
    // (1) … (2) … in one paragraph count its points.
    const number = Number(call.label);
    const counts = styles.has(`round ${number - 1}`) || styles.has(`round ${number + 1}`);
    if (counts && call.style === 'round') return;
    const before = this.#missing.get(mark);
    this.#missing.set(mark, { line: before?.line ?? line, count: (before?.count ?? 0) + 1 });
  }

  #warn(
    rule: 'note-missing' | 'note-not-called' | 'note-repeated',
    message: string,
    help: string,
    line: number | undefined,
  ): void {
    this.warnings.push({ rule, severity: 'warning', message, help, file: this.#name, line });
  }
}

function callKey(style: CallStyle, label: string): string {
  return `${style} ${label}`;
}
