import { beforeAll, expect, test } from 'vitest';

import { childText, childrenOf, readXml } from '../testing/read-xml.ts';
import type { XmlElement } from '../testing/read-xml.ts';
import { SiteFolder } from '../testing/site-folder.ts';

const STATIC = '{http://www.openarchives.org/OAI/2.0/static-repository}';
const OAI = '{http://www.openarchives.org/OAI/2.0/}';
const OAI_DC = '{http://www.openarchives.org/OAI/2.0/oai_dc/}';
const DC = '{http://purl.org/dc/elements/1.1/}';

// In the order that the schemas of OAI-PMH ask for.
const IDENTIFY = [
  'repositoryName',
  'baseURL',
  'protocolVersion',
  'adminEmail',
  'earliestDatestamp',
  'deletedRecord',
  'granularity',
];
const ELEMENTS =
  'title creator subject description publisher contributor date type format identifier source language relation coverage rights'.split(
    ' ',
  );

let site: SiteFolder;
let repository: XmlElement;
beforeAll(async () => {
  site = new SiteFolder();
  await site.build();
  repository = readXml(site.text('oai.xml'));
});

const only = (element: XmlElement, name: string): XmlElement => {
  const [found, ...more] = childrenOf(element, name);
  if (found === undefined || more.length > 0) throw new Error(`There is not one ${name}.`);
  return found;
};
const records = () => childrenOf(only(repository, `${STATIC}ListRecords`), `${OAI}record`);
const dublinCore = (record: XmlElement) =>
  only(only(record, `${OAI}metadata`), `${OAI_DC}dc`).children;
const record = (id: string) => {
  const found = records().find(
    (each) =>
      childText(only(each, `${OAI}header`), `${OAI}identifier`) === `oai:archive.example:${id}`,
  );
  if (found === undefined) throw new Error(`There is no record of ${id}.`);
  return found;
};

test('the file has the parts of a Static Repository, each as the schema asks', () => {
  expect(repository.name).toBe(`${STATIC}Repository`);
  expect(repository.children.map(({ name }) => name)).toEqual([
    `${STATIC}Identify`,
    `${STATIC}ListMetadataFormats`,
    `${STATIC}ListRecords`,
  ]);
  const identify = only(repository, `${STATIC}Identify`);
  expect(identify.children.map(({ name }) => name)).toEqual(IDENTIFY.map((name) => OAI + name));
  expect(identify.children.map(({ text }) => text)).toEqual([
    'Papiers du Cercle',
    'https://archive.example/papers/oai.xml',
    '2.0',
    'editors@archive.example',
    '1984-01-01',
    'no',
    'YYYY-MM-DD',
  ]);
  const formats = only(repository, `${STATIC}ListMetadataFormats`);
  expect(only(formats, `${OAI}metadataFormat`).children.map(({ text }) => text)).toEqual([
    'oai_dc',
    'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    'http://www.openarchives.org/OAI/2.0/oai_dc/',
  ]);
  expect(only(repository, `${STATIC}ListRecords`).attributes).toEqual({ metadataPrefix: 'oai_dc' });
});

test('every document that is shown has a record of its own, in Dublin Core', () => {
  expect(records()).toHaveLength(5);
  const identifiers = new Set<string>();
  for (const each of records()) {
    const header = only(each, `${OAI}header`);
    expect(header.children.map(({ name }) => name)).toEqual([
      `${OAI}identifier`,
      `${OAI}datestamp`,
    ]);
    expect(childText(header, `${OAI}datestamp`)).toMatch(/^\d{4}-\d\d-\d\d$/);
    identifiers.add(childText(header, `${OAI}identifier`) ?? '');
    for (const element of dublinCore(each)) {
      expect(ELEMENTS.map((name) => DC + name)).toContain(element.name);
      expect(element.text).not.toBe('');
    }
  }
  expect(identifiers.size).toBe(5);
});

test('a record has titles and addresses in every language that is offered, the original first', () => {
  const elements = dublinCore(record('charter'));
  const titles = elements.filter(({ name }) => name === `${DC}title`);
  expect(titles.map(({ attributes, text }) => [attributes['xml:lang'], text])).toEqual([
    ['en', 'A charter for papers'],
    ['fr', 'Une charte des papiers'],
    ['ar', 'ميثاق الأوراق'],
  ]);
  const texts = (name: string) =>
    elements.filter((element) => element.name === DC + name).map(({ text }) => text);
  expect(texts('language')).toEqual(['en', 'fr', 'ar']);
  expect(texts('identifier')).toEqual(
    ['en', 'fr', 'ar'].map((tag) => `https://archive.example/papers/${tag}/statements/charter/`),
  );
  expect(texts('date')).toEqual(['2022-01-10']);
  expect(texts('coverage')).toEqual(['Lyon']);
  expect(texts('rights')).toEqual(['https://creativecommons.org/licenses/by-sa/4.0/']);
  expect(dublinCore(record('barely')).filter(({ name }) => name === `${DC}language`)).toHaveLength(
    1,
  );
});

test('hostile text stays text', () => {
  expect(dublinCore(record('hostile'))[0]?.text).toBe(
    '<script>alert("title")</script> & {{name}} $t(home)',
  );
});

test('there is no file where nobody can be written to', async () => {
  const own = new SiteFolder();
  own.edit('archive.json', (archive) => {
    archive['contact'] = 'https://archive.example/contact';
  });
  await own.build();
  expect(own.files()).not.toContain('oai.xml');
});
