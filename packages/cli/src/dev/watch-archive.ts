import { readdirSync, statSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join, sep } from 'node:path';

import { FOLDERS } from '@archive/store';

/** How long nothing may happen before it is told: a file is often written in several steps. */
const QUIET_MS = 8;

/**
 * Watches the files of an archive: those beside archive.json and those in its folders. What else lies
 * there, such as the site that is built from it, may change as it likes. What happened is not told:
 * whoever builds looks for that.
 *
 * @param changed Called when something has changed, and a moment has passed since.
 * @returns Ends it.
 */
export function watchArchive(dir: string, changed: () => void): () => void {
  // Folder by folder: where a system cannot watch a tree, Node would watch each file of it.
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;

  const follow = (folder: string, isOurs: (name: string) => boolean): void => {
    try {
      const watcher = watch(folder, (event, name) => {
        if (name !== null && !isOurs(name)) return;
        // A folder that came, went, or is another one under the name of the last.
        if (event === 'rename' && name !== null) again(join(folder, name));
        clearTimeout(timer);
        timer = setTimeout(changed, QUIET_MS);
      });
      watchers.set(
        folder,
        watcher.on('error', () => leave(folder)),
      );
      for (const entry of readdirSync(folder, { withFileTypes: true }))
        if (isOurs(entry.name) && entry.isDirectory()) follow(join(folder, entry.name), isVisible);
    } catch {
      // Gone before it could be looked at.
      leave(folder);
    }
  };
  const leave = (folder: string): void => {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(folder + sep)) continue;
      watcher.close();
      watchers.delete(path);
    }
  };
  const again = (path: string): void => {
    if (watchers.has(path)) leave(path);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) follow(path, isVisible);
  };

  follow(dir, isArchives);
  return () => {
    clearTimeout(timer);
    leave(dir);
  };
}

/** Whether what lies beside archive.json is the archive's, or tells something of it. */
function isArchives(name: string): boolean {
  return FOLDERS.some((each) => each === name) || (name.endsWith('.json') && isVisible(name));
}

function isVisible(name: string): boolean {
  return !name.startsWith('.');
}
