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

/** The address at which one text can be edited: at a segment of it, where one is named. */
export type EditPage = (segment?: string) => string;

/**
 * Makes the addresses at which texts of an archive can be edited in the browser, on GitHub, GitLab
 * and Forgejo (Codeberg). `undefined` where the repository is on none of them.
 *
 * The repository in archive.json may be the address of the archive's folder on its branch, as the
 * forge shows it: `https://github.com/circle/papers/tree/trunk/archive`. Otherwise the branch is
 * `main`, and the folder that of `repository.directory` in the package.json beside archive.json.
 *
 * @example
 * editPages(store)?.('fr', 'a-note')('p1');
 * // 'https://github.com/circle/papers/edit/main/locales/fr/documents/a-note.json#L3'
 */
export function editPages(store: Store): ((language: string, id: string) => EditPage) | undefined {
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
  return (language, id) => {
    const path = store.path('bundle', { language, namespace: `documents/${id}` });
    const page = `${root}${forge.edit}${folder}/${path}`;
    let segments: readonly string[] | undefined;
    return (segment) => {
      if (segment === undefined) return page;
      segments ??= segmentsOf(store, language, id);
      // A bundle has a text a line, after the brace.
      return `${page}#L${segments.indexOf(segment) + 2}`;
    };
  };
}

/** The segments of a text in the order of its file. */
function segmentsOf(store: Store, language: string, id: string): string[] {
  const bundle = store.bundle(language, id);
  return bundle?.ok === true ? Object.keys(bundle.value) : [];
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
