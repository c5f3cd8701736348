import { position } from '@archive/schema';

import type { CheckedFile } from './archive-index.ts';
import type { Place } from './rule.ts';

/** Where something is: 1-based, columns in UTF-16 units. */
export interface Location {
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
}

const BEGINNING: Location = { line: 1, column: 1 };

/** Finds places in files. It keeps the text it read last, because findings come file by file. */
export class Locator {
  readonly #files: ReadonlyMap<string, CheckedFile>;
  #last: { path: string; text: string | undefined; lines?: string[] } | undefined;

  constructor(files: readonly CheckedFile[]) {
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  /** The line and column of a place; the beginning of the file when it cannot be told. */
  locate(path: string, place: Place | undefined): Location {
    if (place === undefined) return BEGINNING;
    if ('line' in place) return place;
    const text = this.#text(path);
    const found = text === undefined ? undefined : position(text, place.pointer);
    if (text === undefined || found === undefined) return BEGINNING;
    return place.offset === undefined
      ? found
      : within(this.#lines(text), found, place.offset, place.length ?? 1);
  }

  /** The lines of the text kept last, taken apart once: a file may have thousands of findings. */
  #lines(text: string): string[] {
    if (this.#last === undefined) return [];
    this.#last.lines ??= text.split('\n');
    return this.#last.lines;
  }

  #text(path: string): string | undefined {
    if (this.#last?.path !== path) {
      const text = this.#files.get(path)?.read();
      this.#last = { path, text: text?.ok === true ? text.value : undefined };
    }
    return this.#last?.text;
  }
}

/** The place of a stretch inside a JSON string, which stands on one line: JSON allows no raw line break in it. */
function within(
  lines: readonly string[],
  string: Location,
  offset: number,
  length: number,
): Location {
  const line = lines[string.line - 1] ?? '';
  const start = string.column - 1;
  if (line[start] !== '"') return string;
  return {
    line: string.line,
    column: rawIndex(line, start + 1, offset) + 1,
    endLine: string.line,
    endColumn: rawIndex(line, start + 1, offset + length) + 1,
  };
}

/** Where the n-th character of a string's value stands in the line: an escape is one character written as two or six. */
function rawIndex(line: string, from: number, count: number): number {
  let index = from;
  for (let seen = 0; seen < count && line[index] !== '"' && index < line.length; seen += 1)
    index += line[index] !== '\\' ? 1 : line[index + 1] === 'u' ? 6 : 2;
  return index;
}
