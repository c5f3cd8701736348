import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { schemaFaults } from '../testing/schema-faults.ts';
import { SiteFolder, everyKind, starter } from '../testing/site-folder.ts';

/** The schema of RFC 4287, its appendix B, as trang writes it in XML; not everybody has it. */
const path = process.env['ATOM_SCHEMA'];
const schema = path === undefined ? undefined : readFileSync(path, 'utf8');

/** What the schema objects to; nothing where there is none. */
const faultsOf = async (...xml: string[]): Promise<string[] | undefined> =>
  schema === undefined ? undefined : schemaFaults(xml, { schema, language: 'RELAX NG' });

test.each(schema === undefined ? [everyKind] : [everyKind, starter])(
  'the feeds of %s are what the schema of Atom asks for, where there is one',
  async (archive) => {
    const site = new SiteFolder(archive);
    await site.build({ url: 'https://archive.example' });
    const feeds = site.files().filter((file) => file.endsWith('feed.atom'));
    expect(feeds.length).toBeGreaterThan(10);
    expect((await faultsOf(...feeds.map((feed) => site.text(feed)))) ?? []).toEqual([]);
    // A schema that was not read would object to nothing.
    const broken = site.text('fr/feed.atom').replace(/<id>.*<\/id>/, '');
    expect((await faultsOf(broken)) ?? ['no schema']).not.toEqual([]);
  },
);
