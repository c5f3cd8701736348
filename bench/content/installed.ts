import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { quantile } from '../measure/clock.ts';
import type { Project } from './project.ts';

/** What something takes on the disk. */
export interface Size {
  bytes: number;
  files: number;
}

/** Everything that npm put into a project. */
export function installedSize(project: Project): Size {
  return sizeOf(filesBelow(join(project.dir, 'node_modules')));
}

/** What each document in each language takes in our package, of all that is there of it alone. */
export function perDocumentAndLanguage(project: Project): { pairs: number; medianBytes: number } {
  const folder = join(project.dir, 'node_modules/@archive/content');
  const sizes = new Map<string, number>();
  for (const path of filesBelow(folder)) {
    const own = path.slice(folder.length + 1);
    const [, language, document] = /^locales\/([^/]+)\/documents\/(.+)\.json$/.exec(own) ?? [];
    if (language === undefined || document === undefined) continue;
    const others = [
      `ledgers/${language}/${document}.json`,
      `dist/data/documents/${document}/${language}.js`,
      `dist/data/resources/${language}/documents/${document}.js`,
    ].map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
    sizes.set(
      own,
      others.reduce((sum, size) => sum + size, statSync(path).size),
    );
  }
  return { pairs: sizes.size, medianBytes: quantile([...sizes.values()], 0.5) };
}

/** The files of a folder, but for npm's own notes. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== '.package-lock.json')
    .map((entry) => join(entry.parentPath, entry.name));
}

function sizeOf(files: readonly string[]): Size {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { bytes, files: files.length };
}
