import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';

import { addsUp, documentOf, rulesOf } from '../../fixtures/archive.ts';

const prose =
  'The ferries stopped on a Sunday morning. The company had announced overnight that the crossing would cost twice as much from the first of the month.';

function docx(...children: (string | IParagraphOptions)[]): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph('From the harbour log.')] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Page header')] }) },
          children: children.map((child) => new Paragraph(child)),
        },
      ],
    }),
  );
}

describe('DOCX', () => {
  it('becomes a document with its headings, list, note, links and signature', async () => {
    const file = await docx(
      { text: 'Statements – Prises de position' },
      { text: 'The bay', heading: HeadingLevel.TITLE },
      {
        children: [
          new TextRun('The ferries '),
          new TextRun({ text: 'stopped', italics: true }),
          new FootnoteReferenceRun(1),
          new TextRun('. '),
          new ExternalHyperlink({ link: 'https://example.org/', children: [new TextRun('See')] }),
        ],
      },
      { text: 'What they want', heading: HeadingLevel.HEADING_1 },
      prose,
      { text: 'the old price', bullet: { level: 0 } },
      { text: 'on the coast', bullet: { level: 1 } },
      { text: 'What they have', heading: HeadingLevel.HEADING_1 },
      prose,
      'The Editors',
      '10 January 2022',
    );
    const { skeleton, bundle, report } = await documentOf(file, 'a.docx', {});
    expect(skeleton).toMatchObject({
      collection: 'statements',
      issued: '2022-01-10',
      originalLanguage: 'en',
      body: [
        { type: 'paragraph' },
        { type: 'heading', level: 2 },
        { type: 'paragraph' },
        { type: 'list', items: [{ id: 'li1', items: [{ id: 'li2' }] }] },
        { type: 'heading', level: 2 },
        { type: 'paragraph' },
      ],
      notes: [{ id: 'n1' }],
      signature: 'signature',
    });
    expect(bundle).toMatchObject({
      title: 'The bay',
      p1: 'The ferries *stopped*[^n1]. [See](https://example.org/)',
      n1: 'From the harbour log.',
    });
    expect(report.leftOut.map(({ text, reason }) => [text, reason])).toEqual([
      ['Page header', 'page-header'],
    ]);
    expect(addsUp(report)).toBe(true);
  });

  it.each([
    ['short', ['Boats', '58'], 2],
    ['long', [prose, prose], 2],
    ['single', ['Boats', '58'], 1],
  ])('says so when a table of %s cells loses its shape', async (_, texts, rows) => {
    const cells = texts.map((text) => new TableCell({ children: [new Paragraph(text)] }));
    const table = new Table({
      rows: Array.from({ length: rows }, () => new TableRow({ children: cells })),
    });
    const children = [new Paragraph('The bay'), table, new Paragraph(prose)];
    const file = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    const { bundle, report } = await documentOf(file, 'a.docx');
    expect(Object.values(bundle)).toEqual([
      'The bay',
      ...Array.from({ length: rows }, () => texts).flat(),
      prose,
    ]);
    expect(rulesOf(report)).toEqual(['table-flattened']);
  });

  it('takes main headings for sections where there is no title style', async () => {
    const file = await docx(
      'The bay',
      { text: 'One', heading: HeadingLevel.HEADING_1 },
      prose,
      { text: 'Two', heading: HeadingLevel.HEADING_1 },
      prose,
    );
    const { bundle } = await documentOf(file, 'a.docx');
    expect(bundle).toMatchObject({ title: 'The bay', h1: 'One', h2: 'Two' });
  });
});
