import { installMergeDriver, ownCommand } from '../../merge/install-merge-driver.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { visible } from '../../terminal/visible.ts';
import type { Surroundings } from './surroundings.ts';
import { beginRepository } from './work-tree.ts';

/** Makes a repository of a new archive's folder where there is none, and has its git merge by text. */
export function beginOwnRepository(
  terminal: Terminal,
  dir: string,
  place: string,
  { isWorkTree }: Surroundings,
): void {
  if (!isWorkTree) {
    const begun = beginRepository(dir);
    if (begun !== 'begun') {
      const why = begun === 'no-git' ? 'git is not installed' : 'git refused it';
      terminal.err(`archive: No git repository was made of ${visible(place)}: ${why}.`);
      terminal.err(`  All files are there. Make one later, in that folder, with: git init`);
      return;
    }
    terminal.out(`Made a git repository of ${visible(place)}.`);
  }
  if (installMergeDriver(dir, ownCommand()))
    terminal.out('Told the git of this clone to merge the archive text by text.');
}
