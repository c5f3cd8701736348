import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parse, plain } from '@archive/markup';
import { read, write } from '@archive/schema';
import { describe, expect, it } from 'vitest';

import { addsUp, documentOf, knowledge, letters, pageOf, rulesOf } from './fixtures/archive.ts';
import { importDocument, KnownDocuments } from './index.ts';

/** A statement of our own with all that the pages of such archives have. */
const fixture = fileURLToPath(new URL('fixtures/statement.txt', import.meta.url));
/** Real pages, where they lie beside the repository. */
const input = fileURLToPath(new URL('../../../../shared/input/', import.meta.url));
const pages = existsSync(input)
  ? readdirSync(input)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => input + name)
  : [];

describe('importDocument', () => {
  it.each([fixture, ...pages])('makes a statement of %s', async (file) => {
    const text = readFileSync(file, 'utf8');
    const page = await pageOf(readFileSync(file), 'statement.txt');
    const made = importDocument(page, knowledge);
    if (!made.ok || made.value.status === 'unchanged') throw new Error(JSON.stringify(made));
    const { skeleton, bundle, report } = made.value;

    expect(skeleton).toMatchObject({
      collection: 'statements',
      issued: '2022-01-10',
      originalLanguage: 'en',
      title: 'title',
      notes: [{ id: 'n1' }],
      signature: 'signature',
      dateline: 'dateline',
    });
    expect(skeleton.body).toEqual(
      Array.from({ length: 12 }, (_, index) => ({ type: 'paragraph', id: `p${index + 1}` })),
    );
    expect(report.blocks).toMatchObject({ paragraph: 12, note: 1, 'note-call': 1 });
    expect(Object.entries(bundle).filter(([, value]) => value.includes('[^n1]'))).toEqual([
      ['p1', bundle['p1']],
    ]);
    expect(report.leftOut.map(({ text: line, reason }) => [line, reason])).toEqual([
      ['Back to Statements', 'navigation'],
      ['Back to Archives', 'navigation'],
    ]);
    expect(bundle['p4']).toContain('warning”. On Saturday');
    expect(rulesOf(report)).toEqual(['mixed-quotation-marks']);

    // Every character: in a segment as it stood, recognised, or left out.
    expect(addsUp(report)).toBe(true);
    const texts = Object.values(bundle).map((value) => plain(parse(value)));
    const others = [...report.recognised, ...report.leftOut].map((entry) => entry.text);
    expect(letters(...texts, ...others)).toBe(letters(text));
    for (const value of texts) {
      expect(text.replaceAll(/ ?\(1\) ?/g, ' ')).toContain(value.replaceAll(' .', ' .').trim());
    }

    // What is written reads back.
    expect(read('document', write('document', skeleton), 'd.json')).toEqual({
      ok: true,
      value: skeleton,
    });
    expect(read('bundle', write('bundle', bundle), 'b.json').ok).toBe(true);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('keeps no-break spaces, dashes and quotation marks as they are', async () => {
    const { bundle } = await documentOf(readFileSync(fixture));
    expect(bundle['p4']).toContain('3\u00a0000 of its posters');
    expect(bundle['p2']).toContain('the old price – or for twice');
    expect(bundle['p7']).toContain('new line’s ferries');
  });

  it('changes nothing when the same page comes again', async () => {
    const page = await pageOf(readFileSync(fixture), 'statement.txt');
    const imported = new Map([[page.sha256, { document: 'the-bay', language: 'en' }]]);
    expect(importDocument(page, { ...knowledge, imported })).toEqual({
      ok: true,
      value: { status: 'unchanged', document: 'the-bay', language: 'en', warnings: [] },
    });
  });

  it.each([
    ['baie_fr.txt', '10 janvier 2022', ['perhaps-translation']],
    ['baie_fr.txt', '11 janvier 2022', []],
    ['baie-deux.txt', '10 janvier 2022', []],
  ])('says that %s of %s may be a translation: %j', async (name, date, rules) => {
    const known = {
      title: 'The bay',
      collection: 'statements',
      issued: '2022-01-10',
      originalLanguage: 'en',
      files: ['baie.en.html'],
    };
    const documents = new KnownDocuments();
    documents.add('the-bay', known);
    const page = await pageOf(`La baie\n\nIl fait beau à la mer.\n\n${date}`, name);
    const options = { collection: 'statements', language: 'fr' };
    const made = importDocument(page, { ...knowledge, documents }, options);
    if (!made.ok || made.value.status === 'unchanged') throw new Error(JSON.stringify(made));
    expect(rulesOf(made.value.report)).toEqual(rules);
  });

  it('says with what it misses that it guessed the charset', async () => {
    const page = await pageOf(Buffer.from('Café\n\nIl fait beau à la mer.', 'latin1'), 'a.txt');
    const made = importDocument(page, knowledge, { collection: 'statements', language: 'fr' });
    expect(made).toMatchObject({
      ok: false,
      findings: [{ rule: 'no-date' }, { rule: 'charset-guessed' }],
    });
  });

  it('names the page among the document’s sources', async () => {
    const { skeleton } = await documentOf(readFileSync(fixture), 'a.txt');
    expect(skeleton.sources).toEqual([
      {
        type: 'import',
        file: 'a.txt',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        language: 'en',
      },
    ]);
  });

  it('converts a date of another calendar, and says so unless the caller has given one', async () => {
    const text = 'A title\n\nThis is a paragraph. It has two sentences.\n\n۲۰ دی ۱۴۰۰\n';
    const page = await pageOf(text);
    const known = { ...knowledge, languages: [...knowledge.languages, 'fa'] };
    const options = { collection: 'statements', language: 'fa' };
    const made = importDocument(page, known, options);
    expect(made).toMatchObject({ value: { skeleton: { issued: '2022-01-10' } } });
    expect(made).toMatchObject({ value: { report: { warnings: [{ rule: 'converted-date' }] } } });
    const given = importDocument(page, known, { ...options, issued: '2022' });
    expect(given).toMatchObject({ value: { report: { warnings: [] } } });
  });

  it('lets the caller decide', async () => {
    const options = { collection: 'documents', id: 'the-bay', language: 'fr', issued: '1984~' };
    const { skeleton } = await documentOf(readFileSync(fixture), 'a.txt', options);
    expect(skeleton).toMatchObject({
      id: 'the-bay',
      collection: 'documents',
      originalLanguage: 'fr',
      issued: '1984~',
    });
  });

  it('says all that is missing, each in a sentence', async () => {
    const page = await pageOf(
      'A title\n\nThis is a paragraph of some length. It has two sentences.',
    );
    const made = importDocument(page, knowledge, { language: 'en' });
    expect(made.ok).toBe(false);
    const findings = made.ok ? [] : made.findings;
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['no-collection', 'error'],
      ['no-date', 'error'],
    ]);
    expect(findings[0]?.help).toContain('--collection');
    expect(findings[1]?.help).toContain('--issued');
  });

  it('takes the only collection there is for a page that names none, and says so', async () => {
    const text = '# A title\n\nThis is a paragraph of some length. It has two sentences.';
    const known = { ...knowledge, collections: knowledge.collections.slice(0, 1) };
    const options = { language: 'en', issued: '2022' };
    const made = importDocument(await pageOf(text, 'a.md'), known, options);
    expect(made).toMatchObject({
      ok: true,
      value: {
        skeleton: { collection: 'statements' },
        report: { collection: 'statements', isOnlyCollection: true },
      },
    });
    const named = await pageOf(`Statements\n\n${text}`, 'a.md');
    const report = importDocument(named, known, options);
    expect(report).toMatchObject({ ok: true, value: { report: { collection: 'statements' } } });
    expect(JSON.stringify(report)).not.toContain('isOnlyCollection');
  });

  it.each([
    ['unknown-collection', { collection: 'leaflets' }],
    ['invalid-date', { issued: '2022-02-30' }],
    ['invalid-id', { id: 'The_Bay' }],
    ['invalid-id', { id: 'aux' }],
    ['id-taken', { id: 'taken' }],
    ['unknown-language', { language: 'English language' }],
    ['language-not-in-archive', { language: 'de' }],
  ])('refuses with %s what the caller got wrong', async (rule, options) => {
    const page = await pageOf(readFileSync(fixture));
    const known = { ...knowledge, takenIds: new Set(['taken']) };
    const made = importDocument(page, known, options);
    expect(made.ok ? [] : made.findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  it('takes a language the archive does not have if it is told to', async () => {
    const options = { language: 'de', anyLanguage: true };
    const { skeleton } = await documentOf(readFileSync(fixture), 'a.txt', options);
    expect(skeleton.originalLanguage).toBe('de');
  });

  it('refuses a page with two titles, and only for that', async () => {
    const page = await pageOf('<h1>One</h1><p>Text.</p><h1>Two</h1><p>Text.</p>', 'a.html');
    const made = importDocument(page, knowledge);
    expect(made.ok ? [] : made.findings).toMatchObject([{ rule: 'two-titles', line: 1 }]);
  });

  it('refuses a page without a title', async () => {
    const page = await pageOf(
      'It begins with a sentence. And then it goes on with another one of them.\n\nMore.',
    );
    const made = importDocument(page, knowledge, { collection: 'statements' });
    expect(made.ok ? [] : made.findings.map((finding) => finding.rule)).toEqual(['no-title']);
  });

  it('takes the title from the head of a page that shows none', async () => {
    const body = '<p>It begins with a sentence. And then it goes on with another one of them.</p>';
    const { bundle, report } = await documentOf(`<title>The  bay</title>${body}`, 'a.html');
    expect(bundle['title']).toBe('The bay');
    expect(addsUp(report)).toBe(true);
  });
});

describe('the id of an imported document', () => {
  it.each([
    ['Kazakhstan: strikes and riots', 'kazakhstan-strikes-and-riots'],
    ['Grève générale à l’œuvre !', 'greve-generale-a-loeuvre'],
    ['Всеобщая декларация', 'vseobshchaya-deklaratsiya'],
    ['世界人权宣言', 'shi-jie-ren-quan-xuan-yan'],
    ['1917', 'document-1917'],
    ['Aux', 'document-aux'],
    ['?!', 'statements'],
  ])('is made of the title %s', async (title, id) => {
    const { skeleton } = await documentOf(`# ${title}\n\nSome text of the page.`, 'a.md');
    expect(skeleton.id).toBe(id);
  });

  it('bears the year, then a number, where it is taken', async () => {
    const page = await pageOf('# Greeting\n\nSome text of the page.', 'a.md');
    const options = { collection: 'statements', issued: '1968-05', language: 'en' };
    const idWith = (...taken: string[]): string | undefined => {
      const made = importDocument(page, { ...knowledge, takenIds: new Set(taken) }, options);
      return made.ok && made.value.status === 'imported' ? made.value.skeleton.id : undefined;
    };
    expect(idWith()).toBe('greeting');
    expect(idWith('greeting')).toBe('greeting-1968');
    expect(idWith('greeting', 'greeting-1968')).toBe('greeting-1968-2');
  });

  it('is not longer than a line', async () => {
    const title = 'A very long title '.repeat(12).trim();
    const { skeleton } = await documentOf(`# ${title}\n\nText.`, 'a.md');
    expect(skeleton.id.length).toBeLessThanOrEqual(60);
    expect(skeleton.id).toMatch(/^a-very-long-title-.*[a-z]$/);
  });
});
