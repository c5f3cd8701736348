import { git, parts } from './git.ts';

/** One file of a commit. */
export interface TreeFile {
  /** Relative to the folder that was listed, with `/` between folders. */
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
  return listFiles(root, commit, prefix === '' ? [] : [prefix]).flatMap((file) =>
    file.path.startsWith(prefix) ? { ...file, path: file.path.slice(prefix.length) } : [],
  );
}

/** Lists the files that a commit has at and below some paths, with their paths in the repository. */
export function listFiles(root: string, commit: string, paths: readonly string[]): TreeFile[] {
  const listed = git(root, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...paths]);
  return parts(listed.text).flatMap((entry) => {
    const tab = entry.indexOf('\t');
    const [mode = '', , object = '', size = '-'] = entry.slice(0, tab).split(/ +/);
    if (tab === -1) return [];
    return {
      path: entry.slice(tab + 1),
      object,
      size: size === '-' ? undefined : Number(size),
      type: types[mode] ?? 'file',
    };
  });
}
