import type { ArchiveFile } from './archive-file.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import { FOLDERS, fileAt, isLanguageTag, ROOT_FILES } from './layout.ts';

// Deeper than any place an archive has, so that a stray tree is named and not walked for ever.
const DEEPEST = 8;

/**
 * Every file of the archive, by path. Files beside the archive's own folders are not its concern,
 * nor are hidden ones (.gitkeep, .DS_Store).
 */
export function listFiles(
  folder: ArchiveFolder,
  folders: readonly (typeof FOLDERS)[number][] = FOLDERS,
): ArchiveFile[] {
  const files: ArchiveFile[] = [];
  const here = new Set(folder.entries('.').map((entry) => entry.name));
  for (const name of ROOT_FILES) if (here.has(name)) files.push(fileAt(name));
  for (const name of folders) if (here.has(name)) walk(folder, name, 1, files);
  return files;
}

/** The files of one document, by path. */
export function listFilesOf(folder: ArchiveFolder, id: string): ArchiveFile[] {
  const inLanguages = (path: string): string[] =>
    folder
      .entries(path)
      .filter(({ name }) => isLanguageTag(name))
      .map(({ name }) => name);
  const paths = [
    `documents/${id}.json`,
    ...inLanguages('ledgers').map((tag) => `ledgers/${tag}/${id}.json`),
    ...inLanguages('locales').map((tag) => `locales/${tag}/documents/${id}.json`),
  ];
  return paths.filter((path) => folder.has(path)).map(fileAt);
}

function walk(folder: ArchiveFolder, path: string, depth: number, files: ArchiveFile[]): void {
  for (const entry of folder.entries(path)) {
    if (entry.name.startsWith('.')) continue;
    const below = `${path}/${entry.name}`;
    if (!folder.isFolder(path, entry)) files.push(fileAt(below));
    else if (depth < DEEPEST) walk(folder, below, depth + 1, files);
    else files.push({ path: below, kind: 'unknown' });
  }
}
