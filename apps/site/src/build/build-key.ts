import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { BuildOptions } from '../build-report.ts';
import { monthNow } from '../pages/security-text.ts';
import type { Opened } from './open-site.ts';

const PACKAGES = ['formats', 'markup', 'render', 'schema', 'search', 'store', 'translation'];

/**
 * Stands for all that every page rests on: the options, the files that documents share, the program.
 *
 * @param shared The stamp of the files that documents share.
 */
export function buildKey(
  options: BuildOptions,
  { address, store, stamp }: Opened,
  shared: string,
): string {
  const { archive: _, base: __, out: ___, ...chosen } = options;
  const parts = [chosen, address, store.dir, stamp, shared, programStamp(), monthNow()];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** The program as it lies on the disk: one that is worked on makes other pages tomorrow. */
function programStamp(): string {
  const root = dirname(fileURLToPath(import.meta.resolve('@archive/site/package.json')));
  const own = [join(root, import.meta.url.endsWith('.ts') ? 'src' : 'dist'), join(root, 'styles')];
  const others = PACKAGES.map((each) =>
    dirname(fileURLToPath(import.meta.resolve(`@archive/${each}`))),
  );
  return [...own, join(root, 'dist/client'), ...others].map(stampOf).join('|');
}

function stampOf(folder: string): string {
  let stamp = '';
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size, mtimeMs } = statSync(join(entry.parentPath, entry.name));
    stamp += `${entry.name} ${size} ${mtimeMs};`;
  }
  return stamp;
}
