import { join } from 'node:path';

import { expect, test } from 'vitest';

import { makeSite } from '../archive/site.ts';
import { loadAssets } from '../assets/assets.ts';
import { OutputFolder } from '../output/output-folder.ts';
import { SiteFolder, starter } from '../testing/site-folder.ts';
import { buildTogether } from './build-together.ts';
import { openForBuild } from './open-site.ts';
import { SecondThread } from './second-thread.ts';

/** Builds the documents of the fixture with a second thread that is told of some archive. */
async function buildWith(second: (site: SiteFolder) => string) {
  const folder = new SiteFolder();
  const options = { archive: folder.archive, base: starter, out: folder.out };
  const opened = await openForBuild(options);
  if (!opened.ok) throw new Error('The fixture cannot be opened.');
  const { store, address, theme } = opened.value;
  const site = makeSite(store, loadAssets(theme, store.archive.languages), address, { theme });
  const ids = [...site.catalogue.collections.values()].flat();
  const built: string[] = [];
  const thread = new SecondThread(
    { ...options, archive: second(folder) },
    { known: new Map(), ids },
  );
  thread.begin();
  const findings = await buildTogether(site, new OutputFolder(folder.out), ids, thread, ({ id }) =>
    built.push(id),
  );
  expect(built.toSorted()).toEqual(ids.toSorted());
  expect(folder.files()).toContain('ar/statements/charter/index.html');
  return findings;
}

test('a second thread that does its part is not spoken of', async () => {
  expect(await buildWith(({ archive }) => archive)).toEqual([]);
});

test('of one that fails it is said what went wrong; all is built nevertheless', async () => {
  const findings = await buildWith(({ archive }) => join(archive, 'nowhere'));
  expect(findings).toEqual([
    expect.objectContaining({
      rule: 'second-thread',
      severity: 'warning',
      message: expect.stringMatching(
        /^The second thread of the build ended early\. .*archive\.json.*\.$/,
      ) as string,
      help: expect.stringContaining('complete') as string,
    }),
  ]);
});
