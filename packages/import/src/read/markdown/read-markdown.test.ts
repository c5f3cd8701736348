import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { addsUp, documentOf, pageOf } from '../../fixtures/archive.ts';
import { readPage } from '../../index.ts';

const fixture = new URL('../../fixtures/statement.md', import.meta.url);

describe('Markdown', () => {
  it('becomes a document with its list, quotation, note and signature', async () => {
    const { skeleton, bundle, report } = await documentOf(readFileSync(fixture), 'a.md', {
      collection: 'documents',
    });
    expect(skeleton).toMatchObject({
      originalLanguage: 'en',
      issued: '2022-01-10',
      subtitle: 'subtitle',
      body: [
        { type: 'paragraph', id: 'p1' },
        { type: 'heading', id: 'h1', level: 2 },
        { type: 'paragraph', id: 'p2' },
        {
          type: 'list',
          ordered: true,
          items: [{ id: 'li1', items: [{ id: 'li2' }, { id: 'li3' }] }, { id: 'li4' }],
        },
        { type: 'quote', segments: ['q1'] },
      ],
      notes: [{ id: 'n1' }],
      signature: 'signature',
      dateline: 'dateline',
    });
    expect(bundle).toMatchObject({
      title: 'The bay: ferries stand still',
      subtitle: 'A report',
      p1: 'The ferries stopped on a *Sunday* morning[^n1]. The company had announced overnight that the crossing would cost **twice** as much; see [the log](https://example.org/log).',
      q1: 'The sea belongs to everyone, and so do the boats.',
      n1: 'From the harbour log, which anyone may read.',
    });
    expect(report.leftOut.map((entry) => entry.reason)).toEqual(['front-matter']);
    expect(addsUp(report)).toBe(true);
  });

  const text = 'Comrades,\n\nThe boats lie idle.';
  it.each([
    [
      'YAML',
      `---\ntitle: "The bay: no boats"\ndate: 1998-03-12T10:00:00+01:00\ntags: [sea]\n---\n`,
    ],
    ['folded YAML', `---\r\ntitle: >\r\n  The bay:\r\n  no boats\r\ndate: 1998-03-12\r\n---\r\n`],
    ['TOML', `+++\ntitle = "The bay: no boats"\ndate = 1998-03-12\n+++\n`],
  ])('has its title and its date from front matter in %s', async (_, matter) => {
    const { skeleton, bundle, report } = await documentOf(`${matter}\n${text}\n`, 'a.md', {
      collection: 'documents',
      language: 'en',
    });
    expect(skeleton.issued).toBe('1998-03-12');
    expect(bundle).toEqual({
      title: 'The bay: no boats',
      p1: 'Comrades,',
      p2: 'The boats lie idle.',
    });
    expect(report.leftOut).toMatchObject([{ reason: 'front-matter' }]);
    expect(addsUp(report)).toBe(true);
  });

  it('has its date from the name of its file where nothing else tells it, as posts of Jekyll do', async () => {
    const { skeleton } = await documentOf(`---\ntitle: T\n---\n${text}`, '1998-03-12-t.md', {
      collection: 'documents',
      language: 'en',
    });
    expect(skeleton.issued).toBe('1998-03-12');
  });

  it('has its own main headings below the title of its front matter', async () => {
    const { bundle } = await documentOf(
      `---\ntitle: T\n---\n# One\n\n${text}\n\n# Two\n\n${text}`,
      'a.md',
    );
    expect(bundle).toMatchObject({ title: 'T', h1: 'One', h2: 'Two' });
  });

  it('says where its front matter is broken', async () => {
    const read = await readPage(
      new TextEncoder().encode('---\ntags: []\ntitle: The bay: no boats\n---\n\nText.'),
      'a.md',
    );
    expect(read).toMatchObject({
      ok: false,
      findings: [
        {
          rule: 'broken-front-matter',
          line: 3,
          message: expect.stringMatching(/^The front matter of a\.md is not YAML: /),
        },
      ],
    });
  });

  it('says that code of a generator of sites stays in it', async () => {
    const page = await pageOf(
      '# T\n\nText.\n\n{{< figure src="a.jpg" >}}\n\n{% include note.html %}\n\nA set {a, b}.',
      'a.md',
    );
    expect(page.warnings).toMatchObject([
      { rule: 'template-code', line: 5, message: expect.stringContaining('and 1 more') },
    ]);
  });

  it('keeps a text between two rules', async () => {
    const page = await pageOf('---\nThe sea is wide.\n\n---\n\n# T\n\nText.', 'a.md');
    expect(page.blocks.map(({ content }) => content.text)).toContain('The sea is wide.');
  });

  it('reads the HTML in it', async () => {
    const page = await pageOf(
      '# T\n\nOne<br>two H<sup>2</sup>\n\n<center>Three <b>four</b></center>\n\n<!-- five -->',
      'a.md',
    );
    expect(page.blocks.map((block) => block.content.text)).toEqual([
      'T',
      'One\ntwo H2',
      'Three four',
    ]);
    expect(page.blocks[1]?.content.marks).toMatchObject([{ type: 'superscript' }]);
  });

  it('finds the addresses of links wherever they stand', async () => {
    const page = await pageOf('# T\n\nSee [it][a].\n\n[a]: https://example.org', 'a.md');
    expect(page.blocks[1]?.content.marks).toMatchObject([
      { type: 'link', href: 'https://example.org' },
    ]);
  });

  it('keeps the text of each cell of a table, in order, and says that its shape is lost', async () => {
    const { bundle, report } = await documentOf(
      '# T\n\nIn figures:\n\n| Year | *Boats*<br>in all |\n|:---|---:|\n| North | 58 |\n| South | |\n\nThat is the end of it, all in all.',
      'a.md',
    );
    const { title: _title, ...texts } = bundle;
    expect(Object.values(texts)).toEqual([
      'In figures:',
      'Year',
      '*Boats*\nin all',
      'North',
      '58',
      'South',
      'That is the end of it, all in all.',
    ]);
    expect(report.warnings).toMatchObject([
      { rule: 'table-flattened', line: 5, message: expect.stringContaining('3 rows') },
    ]);
    expect(addsUp(report)).toBe(true);
  });

  it('never takes the row under the head of a table into a text', async () => {
    const { bundle, report } = await documentOf(
      '# T\n\n| a | b |\n|---|\n| 1 | 2 |\n\nWords - and | more.',
      'a.md',
    );
    expect(bundle).toMatchObject({ p1: '| a | b | | 1 | 2 |', p2: 'Words - and | more.' });
    expect(report.leftOut).toMatchObject([{ text: '|---|', reason: 'rule' }]);
    expect(report.warnings).toMatchObject([{ rule: 'table-flattened', line: 3 }]);
    expect(addsUp(report)).toBe(true);
  });

  it('keeps code and rules', async () => {
    const page = await pageOf('# T\n\nA `word`.\n\n```\none\n  two\n```\n\n---\n\nEnd.', 'a.md');
    expect(page.blocks.map(({ type, content }) => [type, content.text])).toEqual([
      ['heading', 'T'],
      ['paragraph', 'A word.'],
      ['paragraph', 'one\n  two'],
      ['separator', ''],
      ['paragraph', 'End.'],
    ]);
  });
});
