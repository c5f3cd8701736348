import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

import { isSiteAddress } from '@archive/schema';
import { addressOf } from '@archive/site';
import { isOwnFolder } from '@archive/store';
import type { Store } from '@archive/store';

import type { SiteOptions } from './build-archive.ts';
import type { Mistake } from './terminal/misuse.ts';

// A scheme, another server, a query, a fragment, or a way up.
const NO_PATH = /^[a-z][a-z0-9+.-]*:|^\/\/|[?#\\]|(^|\/)\.\.?(\/|$)/i;

/** What the caller got wrong about where a site is to be built and published, if anything. */
export function siteMistake(
  store: Store,
  cwd: string,
  { out, base, url }: SiteOptions,
): Mistake | undefined {
  return (
    (out === undefined ? undefined : folderMistake(store, resolve(cwd, out), out)) ??
    (base === undefined ? undefined : pathMistake(base)) ??
    (url === undefined ? undefined : addressMistake(url)) ??
    (base === undefined || url === undefined ? undefined : twoPlaces(base, url))
  );
}

function folderMistake(store: Store, folder: string, named: string): Mistake | undefined {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    return { message: `${named} is a file.`, help: 'Name a folder.' };
  // Pages among the archive's own files would be taken for the archive's: the next check would fail.
  if (!isOwnFolder(store.dir, folder)) return undefined;
  return {
    message: `${named} is where the archive keeps its own files.`,
    help: 'Name another folder, such as --out public.',
  };
}

function pathMistake(base: string): Mistake | undefined {
  if (!NO_PATH.test(base)) return undefined;
  return {
    message: `"${base}" is no path to publish under.`,
    help: 'Write the path alone, such as --base /archive/; a whole address goes with --url.',
  };
}

function addressMistake(url: string): Mistake | undefined {
  if (isSiteAddress(url)) return undefined;
  return {
    message: `"${url}" is not the address of a site.`,
    help: 'Write it whole, such as --url https://archive.example.org, with no ?, # or user name in it.',
  };
}

/** Links under one path and addresses under another: no server has both. */
function twoPlaces(base: string, url: string): Mistake | undefined {
  const [ofBase, ofUrl] = [addressOf(undefined, base), addressOf(url, undefined)];
  if (!ofBase.ok || !ofUrl.ok || ofBase.value.basePath === ofUrl.value.basePath) return undefined;
  return {
    message: `--base says that the site is under ${ofBase.value.basePath}, and --url that it is under ${ofUrl.value.basePath}.`,
    help: 'Leave out --base: links then begin with the path of --url.',
  };
}
