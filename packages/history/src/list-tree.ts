import { git, parts } from './git.ts';

/** One file of a commit. */
export interface TreeFile {
  /** Relative to the archive folder, with `/` between folders. */
  path: string;
  /** The object id of its content. */
  object: string;
  /** Its length in bytes; nothing for a link to another repository. */
  size: number | undefined;
  type: 'file' | 'link' | 'repository';
}

const types: Readonly<Record<string, TreeFile['type']>> = {
  '120000': 'link',
  '160000': 'repository',
};

/** Lists the files that a commit has below a folder, by path as git orders them. */
export function listTree(root: string, prefix: string, commit: string): TreeFile[] {
  const below = prefix === '' ? [] : [prefix];
  const listed = git(root, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...below]);
  return parts(listed.text).flatMap((entry) => {
    const tab = entry.indexOf('\t');
    const [mode = '', , object = '', size = '-'] = entry.slice(0, tab).split(/ +/);
    const path = entry.slice(tab + 1);
    if (tab === -1 || !path.startsWith(prefix)) return [];
    return {
      path: path.slice(prefix.length),
      object,
      size: size === '-' ? undefined : Number(size),
      type: types[mode] ?? 'file',
    };
  });
}
