import { readdirSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';

const PAGES = new Set(['.txt', '.text', '.html', '.htm', '.xhtml', '.md', '.markdown', '.docx']);

/**
 * The files that arguments name: files as they are, and of folders every page below them, by name.
 * What is not there is kept, for the import of it to say so.
 *
 * @param endings What the names of files in folders end in.
 */
export function pageFiles(
  named: readonly string[],
  cwd: string,
  endings: ReadonlySet<string> = PAGES,
): string[] {
  const files = named.flatMap((name) => {
    const path = resolve(cwd, name);
    if (!(statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)) return [name];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((below) => endings.has(extname(below).toLowerCase()))
      .toSorted()
      .map((below) => join(name, below));
  });
  return [...new Set(files)];
}
