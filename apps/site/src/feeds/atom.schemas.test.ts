import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { schemaFaults } from '../testing/schema-faults.ts';
import { SiteFolder, everyKind, starter } from '../testing/site-folder.ts';

/** What the schema of RFC 4287 objects to: its appendix B, as trang writes it in XML. */
async function faultsOf(...xml: string[]): Promise<string[]> {
  const path = process.env['ATOM_SCHEMA'];
  if (path === undefined) throw new Error('Say in ATOM_SCHEMA where the schema of Atom is.');
  return schemaFaults(xml, { schema: readFileSync(path, 'utf8'), language: 'RELAX NG' });
}

test.each([everyKind, starter])(
  'the feeds of %s are what the schema of Atom asks for',
  async (archive) => {
    const site = new SiteFolder(archive);
    await site.build({ url: 'https://archive.example' });
    const feeds = site.files().filter((file) => file.endsWith('feed.atom'));
    expect(feeds.length).toBeGreaterThan(10);
    expect(await faultsOf(...feeds.map((feed) => site.text(feed)))).toEqual([]);
    // A schema that was not read would object to nothing.
    const broken = site.text('fr/feed.atom').replace(/<id>.*<\/id>/, '');
    expect(await faultsOf(broken)).not.toEqual([]);
  },
);
