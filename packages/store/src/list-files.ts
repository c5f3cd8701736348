import type { ArchiveFile } from './archive-file.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import { entriesIn } from './entries-in.ts';
import { FOLDERS, fileAt, isLanguageTag, ROOT_FILES } from './layout.ts';

/**
 * Every file of the archive, by path. Files beside the archive's own folders are not its concern,
 * nor are hidden ones (.gitkeep, .DS_Store).
 */
export function* filesIn(
  folder: ArchiveFolder,
  folders: readonly (typeof FOLDERS)[number][] = FOLDERS,
): Generator<ArchiveFile> {
  const here = new Map([...entriesIn(folder, '.')].map(({ path, kind }) => [path, kind]));
  for (const name of ROOT_FILES) if (here.has(name)) yield fileAt(name);
  for (const name of folders) if (here.get(name) === 'folder') yield* walk(folder, name);
}

function* walk(folder: ArchiveFolder, path: string): Generator<ArchiveFile> {
  for (const entry of entriesIn(folder, path))
    if (entry.kind === 'folder') yield* walk(folder, entry.path);
    else yield entry.kind === 'file' ? fileAt(entry.path) : { path: entry.path, kind: 'unknown' };
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
