import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { buildSite } from '../index.ts';
import type { BuildOptions } from '../index.ts';
import { starter, temporaryFolder } from './site-folder.ts';
import type { SiteFolder } from './site-folder.ts';

/**
 * The files in which a site is not the one that is built into an empty folder from the same archive,
 * byte for byte; what a build leaves for the next one does not count.
 */
export async function unlikeBuiltAnew(
  site: SiteFolder,
  options: Partial<BuildOptions> = {},
): Promise<string[]> {
  const out = join(temporaryFolder(), 'out');
  await buildSite({ archive: site.archive, base: starter, out, ...options });
  const fresh = Object.assign(Object.create(site) as SiteFolder, { out });
  const [here, there] = [filesOf(site), filesOf(fresh)];
  const unlike = [...new Set([...here, ...there])].filter(
    (path) =>
      !here.has(path) ||
      !there.has(path) ||
      !readFileSync(join(site.out, path)).equals(readFileSync(join(out, path))),
  );
  rmSync(out, { recursive: true });
  return unlike;
}

function filesOf(site: SiteFolder): Set<string> {
  return new Set(site.files().filter((path) => !path.startsWith('.archive-')));
}
