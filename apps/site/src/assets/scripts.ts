import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A script as the package's build made it. */
interface ScriptFile {
  /** The name of its module in `src/client`, by which pages ask for it. */
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Reads the scripts that pages load.
 *
 * @param root The package's folder.
 * @throws In a clone whose packages were never built; what is published always has them.
 */
export function scriptFiles(root: string): ScriptFile[] {
  const folder = join(root, 'dist/client');
  let names: string[] = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  } catch {
    // Told below, as for a folder without scripts.
  }
  if (names.length === 0)
    throw new Error('The scripts of the site are not built. Run "pnpm build" first.');
  return names
    .toSorted()
    .map((name) => ({ name: basename(name, '.js'), bytes: readFileSync(join(folder, name)) }));
}
