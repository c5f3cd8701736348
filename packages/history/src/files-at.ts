import type { Finding, Outcome } from '@archive/schema';
import { fileAt, isArchivePath } from '@archive/store';
import type { ArchiveFile } from '@archive/store';

import { listTree } from './list-tree.ts';
import type { TreeFile } from './list-tree.ts';
import { readTexts } from './read-objects.ts';

/** One file of an archive as a commit has it: what `store.files()` lists, with a way to its text. */
export interface CommittedFile extends ArchiveFile {
  /** The object id of its content: two files with the same one hold the same bytes. */
  object: string;
  /** Its text. Many are read in one go, when the first of them is asked for. */
  read: () => Outcome<string>;
}

// Texts are read until so many bytes have come together, and no longer file is taken for text.
const BATCH_BYTES = 16 * 1024 * 1024;

/** The archive's files at a commit. */
export function filesAt(root: string, prefix: string, commit: string): CommittedFile[] {
  const files = listTree(root, prefix, commit).filter(({ path }) => isArchivePath(path));
  const texts = new Texts(root, files);
  return files.map((file, index) => ({
    ...fileAt(file.path),
    object: file.object,
    read: () => readFile(file, () => texts.at(index)),
  }));
}

function readFile(file: TreeFile, text: () => string | undefined): Outcome<string> {
  if (file.type !== 'file') return unreadable(file.path, 'A link stands where a file belongs.');
  if (file.size === undefined || file.size > BATCH_BYTES)
    return unreadable(file.path, 'The file is too long to be a text.');
  const value = text();
  if (value === undefined) return unreadable(file.path, 'The file is not UTF-8 text.');
  return { ok: true, value };
}

function unreadable(file: string, message: string): Outcome<string> {
  const help = 'Put the file right in a later commit.';
  const finding: Finding = { rule: 'file-unreadable', severity: 'error', message, help, file };
  return { ok: false, findings: [finding] };
}

/** The texts of a commit's files, read in batches and kept. */
class Texts {
  readonly #root: string;
  readonly #files: readonly TreeFile[];
  readonly #texts = new Map<string, string>();
  readonly #asked = new Set<string>();

  constructor(root: string, files: readonly TreeFile[]) {
    this.#root = root;
    this.#files = files;
  }

  at(index: number): string | undefined {
    const object = this.#files[index]?.object ?? '';
    if (!this.#asked.has(object)) this.#readFrom(index);
    return this.#texts.get(object);
  }

  /** Reads a file's text and, because they will be asked for next, those of the files after it. */
  #readFrom(start: number): void {
    const wanted = new Set<string>();
    let bytes = 0;
    for (let index = start; index < this.#files.length && bytes < BATCH_BYTES; index += 1) {
      const file = this.#files[index];
      if (file?.type !== 'file' || file.size === undefined || file.size > BATCH_BYTES) continue;
      if (index !== start && (isMedia(file) || this.#asked.has(file.object))) continue;
      wanted.add(file.object);
      bytes += file.size;
    }
    for (const object of wanted) this.#asked.add(object);
    for (const [object, text] of readTexts(this.#root, [...wanted])) this.#texts.set(object, text);
  }
}

function isMedia({ path }: TreeFile): boolean {
  return path.startsWith('media/');
}
