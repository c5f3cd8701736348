/** Writes the index of a site's search, and prints what that took in milliseconds: `ARCHIVE OUT`. */
import { fileURLToPath } from 'node:url';

import { makeSite } from '../../apps/site/src/archive/site.ts';
import { loadAssets } from '../../apps/site/src/assets/assets.ts';
import { openForBuild } from '../../apps/site/src/build/open-site.ts';
import { OutputFolder } from '../../apps/site/src/output/output-folder.ts';
import { writeSearch } from '../../apps/site/src/search/write-search.ts';

const [archive = '', out = ''] = process.argv.slice(2);
// A generated archive has no words of its own.
const base = fileURLToPath(new URL('../../packages/content', import.meta.url));
const opened = await openForBuild({ archive, base, out });
if (!opened.ok) throw new Error(opened.findings[0]?.message);
const { store, address, theme } = opened.value;
const site = makeSite(store, loadAssets(theme, store.archive.languages), address, {
  theme,
  search: true,
});
// A build knows these already.
const stamps = store.stamps().documents;
const documents = site.catalogue.newest.flatMap((id) => {
  const entry = site.catalogue.entry(id);
  return entry === undefined ? [] : [[id, { entry, stamp: stamps.get(id) ?? '' }] as const];
});
const folder = new OutputFolder(out);
const started = performance.now();
writeSearch(site, folder, out, new Map(documents));
console.log(performance.now() - started);
folder.finish('/', true);
