import type { Store } from '@archive/store';

import { packageOf } from './version.ts';

/** How a forge addresses the page on which a file can be edited in the browser. */
interface Forge {
  /** Whether it is likely to run at a host. */
  readonly host: RegExp;
  /** What stands between a repository and a branch in the address of a folder, and of an edit page. */
  readonly tree: string;
  readonly edit: string;
}

const FORGES: readonly Forge[] = [
  { host: /(^|\.)gitlab\./, tree: '/-/tree/', edit: '/-/edit/' },
  {
    host: /^codeberg\.org$|(^|\.)(forgejo|gitea)\./,
    tree: '/src/branch/',
    edit: '/_edit/',
  },
  // Last: its form of address says the least by itself.
  { host: /^github\.com$|(^|\.)github\./, tree: '/tree/', edit: '/edit/' },
];

// What all three call the first branch of a repository; GitHub leads from there to any other.
const BRANCH = 'main';

/**
 * Makes the addresses at which files of an archive can be edited in the browser, on GitHub, GitLab
 * and Forgejo (Codeberg). `undefined` where the repository is on none of them.
 *
 * The repository in archive.json may be the address of the archive's folder on its branch, as the
 * forge shows it: `https://github.com/circle/papers/tree/trunk/archive`. Otherwise the branch is
 * `main`, and the folder that of `repository.directory` in the package.json beside archive.json.
 *
 * @example
 * editPages(store)?.('locales/fr/documents/a-note.json');
 * // 'https://github.com/circle/papers/edit/main/locales/fr/documents/a-note.json'
 */
export function editPages(store: Store): ((path: string) => string) | undefined {
  const { repository } = store.archive;
  const url = repository === undefined ? null : URL.parse(repository);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const address = `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\.git$/, '');
  const forge = FORGES.find(
    ({ host, tree }) => host.test(url.hostname) || (tree !== '/tree/' && address.includes(tree)),
  );
  if (forge === undefined) return undefined;

  const [root = address, place] = address.split(forge.tree, 2);
  const folder = place ?? [BRANCH, directoryOf(store)].filter((part) => part !== '').join('/');
  return (path) => `${root}${forge.edit}${folder}/${path}`;
}

/** The folder of a package in its repository, as npm has it. */
function directoryOf(store: Store): string {
  const { repository } = packageOf(store);
  if (typeof repository !== 'object' || repository === null) return '';
  const { directory } = repository as { directory?: unknown };
  if (typeof directory !== 'string' || directory.length > 500) return '';
  const parts = directory.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? '' : parts.map((part) => encodeURIComponent(part)).join('/');
}
