import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Stats } from 'node:fs';

import { type TextPlace, utf8Fault } from './utf8-fault.ts';

/** Why a file could not be read. */
type Unreadable = 'missing' | 'outside' | 'not-a-file' | 'not-utf8' | 'failed';

/** What came of a file that could not be read. */
export interface Failure {
  ok: false;
  reason: Unreadable;
  detail?: string;
  /** Where in the file, if its bytes are no text. */
  place?: TextPlace;
}

/** What reading a file gave. */
export type Read<T> = { ok: true; value: T } | Failure;

/** A file as it was read. */
export interface Seen {
  /** Until the next file is read. */
  bytes: Buffer;
  stamp: string;
}

// Windows has no such flag; there the real path is compared instead.
const NO_FOLLOW: number = (constants as { O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0;
// Opening a named pipe would wait for a writer.
const NO_WAIT: number = (constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0;
const FLAGS = constants.O_RDONLY | NO_FOLLOW | NO_WAIT;

/**
 * The text of a file, read in one go; `undefined` where there is anything to be said about it. A
 * file that is empty may be no file, and one with a sign for what is no UTF-8 may not be UTF-8.
 */
export function quickText(path: string): string | undefined {
  try {
    const text = readFileSync(path, { encoding: 'utf8', flag: FLAGS as unknown as string });
    return text === '' || text.includes('\uFFFD') ? undefined : withoutMark(text);
  } catch {
    return undefined;
  }
}

/** The text that bytes are, if they are UTF-8. */
export function textIn(bytes: Buffer): Read<string> {
  if (!isUtf8(bytes)) return { ok: false, reason: 'not-utf8', place: utf8Fault(bytes) };
  return { ok: true, value: withoutMark(bytes.toString('utf8')) };
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Tells whether a file may be another than the one that was read. */
export function stampOf({ size, mtimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ino}`;
}

/**
 * Reads a file that is no folder, pipe or link.
 *
 * @throws A system error: `ELOOP` for a link.
 */
export function readRegularFile(path: string): Read<Seen> {
  const file = openSync(path, FLAGS);
  try {
    // Looked at before it is read: what changes in between is then seen as a change.
    const found = fstatSync(file);
    if (!found.isFile()) return { ok: false, reason: 'not-a-file' };
    return { ok: true, value: { bytes: readWhole(file, found.size), stamp: stampOf(found) } };
  } finally {
    closeSync(file);
  }
}

/** One for all files: an archive has thousands of small ones, and each of its own would be thrown away. */
let shelf = Buffer.allocUnsafe(1 << 16);

function readWhole(file: number, size: number): Buffer {
  // Room for one byte more: only a file that has grown meanwhile fills it.
  if (shelf.length <= size) shelf = Buffer.allocUnsafe(size * 2);
  const length = readSync(file, shelf, 0, size + 1, 0);
  return length === size ? shelf.subarray(0, length) : readFileSync(file);
}

/** What the system's refusal to read a file means. */
export function failure(error: unknown): Read<never> {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { ok: false, reason: 'missing' };
  if (code === 'EISDIR') return { ok: false, reason: 'not-a-file' };
  return { ok: false, reason: 'failed', detail: code ?? String(error) };
}

/** The code of a system error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
