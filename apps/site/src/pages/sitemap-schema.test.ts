import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { schemaFaults } from '../testing/schema-faults.ts';
import { SiteFolder } from '../testing/site-folder.ts';

const require = createRequire(import.meta.url);

/** The protocol's own schema, as another maker of sitemaps brings it along. */
const sitemapSchema = readFileSync(
  join(require.resolve('sitemap/package.json'), '../schema/sitemap.xsd'),
  'utf8',
);

/** The one element of another namespace that the sitemap has, as XHTML 1.0 defines it. */
const linkSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xs:element name="link">
    <xs:complexType>
      <xs:attribute name="rel" type="xs:NMTOKENS" use="required"/>
      <xs:attribute name="hreflang" type="xs:language" use="required"/>
      <xs:attribute name="href" type="xs:anyURI" use="required"/>
    </xs:complexType>
  </xs:element>
</xs:schema>`;

const both = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="link.xsd"/>
</xs:schema>`;

const beside = new Map([
  ['sitemap.xsd', sitemapSchema],
  ['link.xsd', linkSchema],
]);

const faultsOf = (xml: string): Promise<string[]> =>
  schemaFaults(xml, { schema: both, language: 'XML Schema', beside });

test('the sitemap is what the schema of the protocol asks for', async () => {
  const site = new SiteFolder();
  await site.build();
  const xml = site.text('sitemap.xml');
  expect(xml).toContain('<xhtml:link rel="alternate" hreflang="ar"');
  expect(await faultsOf(xml)).toEqual([]);
  // A schema that was not found would object to nothing.
  expect(await faultsOf(xml.replace('<loc>', '<place/><loc>'))).not.toEqual([]);
  expect(await faultsOf(xml.replace('hreflang="ar"', 'hreflang=""'))).not.toEqual([]);
});
