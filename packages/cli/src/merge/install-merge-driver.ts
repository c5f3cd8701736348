import { spawnSync } from 'node:child_process';

/** The files that are merged by entry, as .gitattributes has them. */
export const MERGE_ATTRIBUTES = `# Merged text by text; each clone is told how with: archive merge-driver --install
locales/**/*.json merge=archive
ledgers/**/*.json merge=archive
glossary/*.json merge=archive
`;

/** Whether git's attributes say that a folder's bundles are merged by entry. */
export function hasMergeAttributes(dir: string): boolean {
  const args = ['check-attr', '-z', 'merge', '--', 'locales/en/documents/a.json'];
  const { stdout } = spawnSync('git', args, { cwd: dir, encoding: 'utf8', windowsHide: true });
  return stdout?.split('\0')[2] === 'archive';
}

/** How git is to run this program: as it is running now. */
export function ownCommand(): string[] {
  const conditions = process.execArgv.filter((option) => option.startsWith('--conditions'));
  return [process.execPath, ...conditions, process.argv[1] ?? 'archive'];
}

/**
 * Tells the git of a clone to merge an archive's files with this program. It is kept in the clone
 * alone: no repository can make a program run in somebody else's.
 *
 * @param command How this program is run: its parts, such as `['/usr/bin/node', '/…/bin.js']`.
 * @returns Whether the folder lies in a repository, and git took it.
 */
export function installMergeDriver(dir: string, command: readonly string[]): boolean {
  const settings = {
    'merge.archive.name': 'merge an archive’s files by their entries',
    'merge.archive.driver': driver(command),
  };
  return Object.entries(settings).every(
    ([name, value]) =>
      spawnSync('git', ['config', '--local', name, value], {
        cwd: dir,
        stdio: 'ignore',
        windowsHide: true,
      }).status === 0,
  );
}

// Should this program be gone or fail, the file is as it was, without marks: then git merges it as
// it would have done without a driver, so that neither side is lost.
const AFTER_FAILURE =
  'if grep -q "^<<<<<<< " %A; then exit 1; else git merge-file -L ours -L base -L theirs %A %O %B; fi';

function driver(command: readonly string[]): string {
  return `${command.map(quote).join(' ')} merge-driver -- %O %A %B %P || ${AFTER_FAILURE}`;
}

/** A word for a shell, in which git replaces what follows a percent sign. */
function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''").replaceAll('%', '%%')}'`;
}
