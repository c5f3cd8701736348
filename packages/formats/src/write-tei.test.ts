import { segments } from '@archive/schema';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import { writeTei } from './index.ts';
import { allEditions, hostileEdition, options } from './testing/editions.ts';

/** The elements of a file, as `parent/child`, and its `xml:id`s. Throws when it is not well-formed. */
function read(xml: string): { paths: Set<string>; ids: string[] } {
  const parser = new SaxesParser({ xmlns: true });
  const paths = new Set<string>();
  const ids: string[] = [];
  const open: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    paths.add(`${open.at(-1) ?? ''}/${local}`);
    open.push(local);
    const id = attributes['xml:id'];
    if (id !== undefined) ids.push(id.value);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return { paths, ids };
}

describe('a TEI document', () => {
  it('has each segment once, by its id, for every document of the starter archive', () => {
    for (const edition of allEditions()) {
      const { ids, paths } = read(writeTei(edition, options));
      expect(new Set(ids).size).toBe(ids.length);
      const texts = { ...edition.fallback?.segments, ...edition.text.segments };
      const there = segments(edition.skeleton).filter(({ id }) => Object.hasOwn(texts, id));
      expect(ids).toEqual(expect.arrayContaining(there.map(({ id }) => id)));
      for (const path of ['/TEI', 'TEI/teiHeader', 'TEI/text', 'text/front', 'text/body'])
        expect(paths).toContain(path);
    }
  });

  it('is well-formed whatever the texts hold', () => {
    const { paths } = read(writeTei(hostileEdition('ar'), options));
    expect([...paths].filter((path) => path.includes('script'))).toEqual([]);
    for (const path of [
      'cit/quote',
      'cit/bibl',
      'lg/l',
      'l/hi',
      'figure/graphic',
      'closer/signed',
      'p/foreign',
    ])
      expect(paths).toContain(path);
  });

  it('holds the divisions that headings open in one another', () => {
    const xml = writeTei(hostileEdition('en'), options);
    expect(xml.match(/<div type="section">/g)).toHaveLength(2);
    expect(xml).toContain('</p>\n</div>\n<div type="section">\n<head xml:id="h2">');
  });

  it('describes a picture on one line, which is all that TEI has room for', () => {
    const xml = writeTei(hostileEdition('en'), options);
    expect(xml).toContain(
      '<figDesc xml:id="f1"><hi rend="italic">A plan</hi> <hi rend="italic">of</hi> two ',
    );
  });

  it('tells notes of the author from those of the translator', () => {
    const xml = writeTei(hostileEdition('fr'), options);
    expect(xml).toContain('<note xml:id="n1" type="author" place="end" n="1">');
    expect(xml).toContain(
      '<note xml:id="n2" xml:lang="en" ana="#state_untranslated" type="author" place="end" n="*">',
    );
    expect(xml).toContain('<note xml:id="tn1" type="translator" place="end"');
    expect(xml).toContain('<ref type="note" target="#n1">1</ref>');
    expect(xml).toContain('<ref type="note">n7</ref>');
  });

  it('says of passages that they are outdated, or not translated, and what that means', () => {
    const xml = writeTei(hostileEdition('fr'), options);
    expect(xml).toContain('<p xml:id="p1" ana="#state_outdated">');
    expect(xml).toContain('<lg xml:id="v1" ana="#state_outdated" type="stanza">');
    expect(xml).toContain('<lg xml:id="v3" xml:lang="en" ana="#state_untranslated" type="stanza">');
    expect(xml).toContain(
      '<category xml:id="state_outdated"><catDesc xml:lang="fr">Le texte source a changé depuis cette traduction',
    );
    expect(xml).toMatch(
      /<category xml:id="state_untranslated"><catDesc xml:lang="fr">Pas encore traduit\s: affiché en anglais</,
    );
    expect(writeTei(hostileEdition('en'), options)).not.toContain('state_');
  });

  it('says who made it, under which terms, and what became of it', () => {
    const xml = writeTei(hostileEdition('fr'), options);
    expect(xml).toContain('translator</resp><name>B. &lt;Translator&gt;</name></respStmt>');
    expect(xml).toContain(
      '<licence target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0',
    );
    expect(xml).toContain(
      '<change when="2024-05-06" status="translated"><name>A. Translator</name>',
    );
    expect(xml).toContain('<language ident="fr">fr</language>');
    expect(xml).toContain('<note type="standing" xml:lang="fr">Translated from English</note>');
    expect(xml).toContain('<title xml:lang="ru">hostile');
  });
});
