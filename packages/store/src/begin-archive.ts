import { mkdirSync } from 'node:fs';

import { ArchiveFolder } from './archive-folder.ts';
import { Change } from './change.ts';

/**
 * Begins the set of changes that starts a new archive. The folder is made if it is not there.
 *
 * @throws When the folder cannot be made: a system error with a code.
 * @example
 * beginArchive('my-archive').put('archive', null, archive).commit();
 */
export function beginArchive(dir: string): Change {
  mkdirSync(dir, { recursive: true });
  const folder = new ArchiveFolder(dir);
  return new Change(folder, () => folder.forget());
}
