import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join, posix } from 'node:path';

import { foldersIn, isArchivePlace } from '@archive/store';

/** How long nothing may happen before it is told: a file is often written in several steps. */
const QUIET_MS = 8;

/**
 * Watches the files of an archive: those beside archive.json and those in its folders, behind links
 * too. What else lies there, such as the site that is built from it, may change as it likes. What
 * happened is not told: whoever builds looks for that.
 *
 * @param changed Called when something has changed, and a moment has passed since.
 * @returns Ends it.
 */
export function watchArchive(dir: string, changed: () => void): () => void {
  // Folder by folder: where a system cannot watch a tree, Node would watch each file of it.
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;

  const follow = (folder: string): void => {
    try {
      const watcher = watch(join(dir, folder), (event, name) => {
        const path = name === null ? undefined : posix.join(folder, name);
        if (path !== undefined && !isOurs(path)) return;
        // A folder that came, went, or is another one under the name of the last.
        if (event === 'rename' && path !== undefined) again(folder, path);
        clearTimeout(timer);
        timer = setTimeout(changed, QUIET_MS);
      });
      watchers.set(
        folder,
        watcher.on('error', () => leave(folder)),
      );
      for (const below of foldersIn(dir, folder)) follow(below);
    } catch {
      // Gone before it could be looked at.
      leave(folder);
    }
  };
  const leave = (folder: string): void => {
    for (const [path, watcher] of watchers) {
      if (folder !== '.' && path !== folder && !path.startsWith(`${folder}/`)) continue;
      watcher.close();
      watchers.delete(path);
    }
  };
  const again = (folder: string, path: string): void => {
    if (watchers.has(path)) leave(path);
    if (foldersIn(dir, folder).includes(path)) follow(path);
  };

  follow('.');
  return () => {
    clearTimeout(timer);
    leave('.');
  };
}

/** Whether what lies there is the archive's, or tells something of it. */
function isOurs(path: string): boolean {
  return isArchivePlace(path) || path === 'package.json';
}
