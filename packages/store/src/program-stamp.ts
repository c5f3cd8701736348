import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the files of a package lie that it runs on: its sources, where they run as they are. */
const FOLDERS = [import.meta.url.endsWith('.ts') ? 'src' : 'dist', 'dist/client', 'styles'];

/** What of a package.json is looked at. */
interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * What tells whether a package and those it rests on are still the same program, on the same Node:
 * for what is kept from one run to the next, and depends on what made it. Files are looked at and not
 * read: a program that is worked on is another one tomorrow.
 *
 * @param manifest The path of its package.json.
 * @example
 * programStamp(fileURLToPath(import.meta.resolve('@archive/checks/package.json')));
 */
export function programStamp(manifest: string): string {
  const { node, icu, unicode } = process.versions;
  const hash = createHash('sha256').update(JSON.stringify([node, icu, unicode]));
  const found = new Set([manifest]);
  // What is found on the way is looked at as well.
  for (const each of found) {
    const { name, version, dependencies = {} } = JSON.parse(readFileSync(each, 'utf8')) as Manifest;
    hash.update(`${name} ${version};`);
    // Of others, the version tells.
    if (!name.startsWith('@archive/')) continue;
    for (const folder of FOLDERS) hash.update(stampOf(join(dirname(each), folder)));
    for (const other of Object.keys(dependencies)) {
      const path = manifestOf(other, each);
      if (path !== undefined) found.add(path);
    }
  }
  return hash.digest('base64url');
}

/** The package.json of a package that another one depends on; some keep it to themselves. */
function manifestOf(name: string, from: string): string | undefined {
  try {
    return createRequire(from).resolve(`${name}/package.json`);
  } catch {
    return undefined;
  }
}

function stampOf(folder: string): string {
  if (!existsSync(folder)) return '';
  let stamp = '';
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size, mtimeMs } = statSync(join(entry.parentPath, entry.name));
    stamp += `${entry.name} ${size} ${mtimeMs};`;
  }
  return stamp;
}
