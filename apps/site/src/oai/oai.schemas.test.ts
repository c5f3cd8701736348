import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { schemaFaults } from '../testing/schema-faults.ts';
import { SiteFolder, everyKind, starter } from '../testing/site-folder.ts';

const OAI = 'http://www.openarchives.org/OAI/2.0/';

const both = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="${OAI}static-repository" schemaLocation="static-repository.xsd"/>
  <xs:import namespace="${OAI}oai_dc/" schemaLocation="oai_dc.xsd"/>
</xs:schema>`;

/**
 * What the schemas object to that lie in the folder of `OAI_SCHEMAS`: `static-repository.xsd`,
 * `oai_dc.xsd` and those that they import, down to `simpledc20021212.xsd` and `xml.xsd`, each by the
 * name it is published under.
 */
async function faultsOf(xml: string): Promise<string[]> {
  const folder = process.env['OAI_SCHEMAS'];
  if (folder === undefined) throw new Error('Say in OAI_SCHEMAS where the schemas of OAI-PMH are.');
  const names = readdirSync(folder).filter((name) => name.endsWith('.xsd'));
  const beside = names.map((name): [string, string] => [
    name,
    // They import each other by address.
    readFileSync(join(folder, name), 'utf8').replaceAll(
      /schemaLocation="[^"]*\/([^"/]+)"/g,
      'schemaLocation="$1"',
    ),
  ]);
  return schemaFaults(xml, { schema: both, language: 'XML Schema', beside: new Map(beside) });
}

test.each([everyKind, starter])(
  'the records of %s are what the schemas of OAI-PMH ask for',
  async (archive) => {
    const site = new SiteFolder(archive);
    site.edit('archive.json', (root) => {
      root['contact'] = 'mailto:editors@archive.example';
    });
    await site.build({ url: 'https://archive.example' });
    const xml = site.text('oai.xml');
    expect(await faultsOf(xml)).toEqual([]);
    // Schemas that were not read would object to nothing: neither to a record nor to what is in it.
    for (const broken of [
      xml.replace('</oai:header>', '<oai:subject/></oai:header>'),
      xml.replace('<dc:type>', '<dc:kind/><dc:type>'),
    ])
      expect(await faultsOf(broken)).not.toEqual([]);
  },
);
