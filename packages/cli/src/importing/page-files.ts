import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';

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
    for (const { below, kind } of filesBelow(path)) {
      const isNamed = endings.has(extname(below).toLowerCase()) && !SHADOW.test(basename(below));
      const isPage = kind === 'unreadable' || (kind === 'file' && isNamed);
      (isPage ? files : others).add(join(name, below));
    }
  }
  return { files: [...files], others: [...others].filter((other) => !files.has(other)) };
}

export function isFolder(name: string, cwd: string): boolean {
  return statSync(resolve(cwd, name), { throwIfNoEntry: false })?.isDirectory() === true;
}

interface Below {
  readonly below: string;
  /** A pipe or a device is special: to read it may never end. */
  readonly kind: 'file' | 'special' | 'unreadable';
}

/** What is in a folder and those in it, each folder once, whatever links lead back to it. */
function filesBelow(folder: string): Below[] {
  const found: Below[] = [];
  const seen = new Set<string>();
  const folders = [''];
  for (let inside = folders.pop(); inside !== undefined; inside = folders.pop()) {
    const names = namesIn(join(folder, inside), seen);
    if (names === undefined) found.push({ below: inside, kind: 'unreadable' });
    for (const name of names ?? []) {
      const below = join(inside, name);
      const kind = kindOf(join(folder, below));
      if (kind === 'folder') folders.push(below);
      else found.push({ below, kind });
    }
  }
  return found.toSorted((a, b) => (a.below < b.below ? -1 : 1));
}

/** What is in a folder; nothing where it was seen before; undefined where it cannot be read. */
function namesIn(folder: string, seen: Set<string>): readonly string[] | undefined {
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    return readdirSync(real);
  } catch {
    return undefined;
  }
}

function kindOf(path: string): Below['kind'] | 'folder' {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() ? 'file' : 'special';
  } catch {
    // A link that leads nowhere: the import of it says so.
    return 'file';
  }
}
