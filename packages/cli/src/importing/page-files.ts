import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';

const PAGES = new Set(['.txt', '.text', '.html', '.htm', '.xhtml', '.md', '.markdown', '.docx']);

/** What programs put beside a file under its name: Word while it is open, macOS on foreign disks. */
const SHADOW = /^(?:~\$|\._)/;

/** The files that arguments name. */
export interface PageFiles {
  /** Files as they are named, and of folders every page below them, by name. */
  readonly files: string[];
  /** What else is in the folders, by name. */
  readonly others: string[];
}

/**
 * Looks for the files that arguments name. What is not there is kept, for the import of it to say so.
 *
 * @param endings What the names of files in folders end in.
 */
export function pageFiles(
  named: readonly string[],
  cwd: string,
  endings: ReadonlySet<string> = PAGES,
): PageFiles {
  const files = new Set<string>();
  const others = new Set<string>();
  for (const name of named) {
    if (!isFolder(name, cwd)) {
      files.add(name);
      continue;
    }
    const path = resolve(cwd, name);
    for (const below of filesBelow(path)) {
      const isPage = endings.has(extname(below).toLowerCase()) && !SHADOW.test(basename(below));
      (isPage ? files : others).add(join(name, below));
    }
  }
  return { files: [...files], others: [...others].filter((other) => !files.has(other)) };
}

export function isFolder(name: string, cwd: string): boolean {
  return statSync(resolve(cwd, name), { throwIfNoEntry: false })?.isDirectory() === true;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .toSorted();
}
