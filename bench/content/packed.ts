import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Packs `@archive/content` and the packages it names, as they would be published. */
export function packOurs(folder: string): string[] {
  // What it needs to be built is no part of it.
  const chosen = ['--recursive', '--filter-prod', '@archive/content...'];
  execFileSync('pnpm', ['--dir', root, ...chosen, 'pack', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return readdirSync(folder).map((name) => join(folder, name));
}
