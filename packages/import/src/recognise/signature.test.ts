import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, it } from 'vitest';

import { documentOf, knowledge, pageOf } from '../fixtures/archive.ts';
import { importDocument } from '../index.ts';

const prose =
  'The government answered with force, and it sent three thousand soldiers to the west. Nobody there had asked for them, and nobody fed them either.';

async function signed(page: string | Buffer, name = 'a.txt'): Promise<string | undefined> {
  return (await documentOf(page, name)).bundle['signature'];
}

function docxTable(...rows: string[][]): Table {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  return new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
}

describe('a signature', () => {
  it.each([
    'The editors',
    'The Editors of the U.S.',
    'A. B.',
    'J. Smith (1), M. Dupont (1)',
    'For the crews\nA. B., secretary',
    'Редакция архива',
    'Η συντακτική επιτροπή',
    'هيئة التحرير',
    'המערכת',
    'संपादक मंडल',
    'กองบรรณาธิการ',
    '編集部',
    '编辑部',
    '《档案》编辑部',
    '국제주의 그룹',
  ])('is %j', async (name) => {
    const signature = name.replaceAll('(1)', '[^n1]');
    const note = signature === name ? '' : '\n\n(1) Who writes.';
    expect(await signed(`A title\n\n${prose}\n\n${name}\n\n10 January 2022${note}`)).toBe(
      signature,
    );
  });

  it.each([
    'It was published in the paper (1).',
    'It was published in the paper. (1)',
    'It was published in the paper.¹',
    'He said that it was "no paper at all".',
    'It was published in 1998.',
    'All power to the paper!”',
    'ردت الحكومة بالقوة.',
    'هل ردت الحكومة؟',
    'ממשלה השיבה בכוח.',
    'सरकार ने बल से जवाब दिया।',
    '政府以武力回应。',
    '「政府以武力回应。」',
    '政府以武力回应，派出三千名士兵前往西部地区镇压参加罢工的工人和学生以及他们的家属',
    'Bread\nPeace\nWork\nLand',
    'Bread\nPeace\nWork\n\nThe crews',
    'We ask for:\n\n1. Bread for everybody',
    '| Year | Place |\n| ---- | ----- |\n| 1998 | Paris |',
  ])('is not %j', async (text) => {
    expect(await signed(`A title\n\n${prose}\n\n${text}\n\n10 January 2022`)).toBeUndefined();
  });

  it('is no whole Chinese text', async () => {
    const page = await pageOf(
      '关于西部的声明\n\n政府以武力回应，并向西部派出了三千名士兵。\n\n工人们没有屈服，他们要求面包与和平。\n\n编辑部\n\n2022年1月10日',
    );
    const known = { ...knowledge, languages: ['en', 'zh'] };
    const made = importDocument(page, known, { collection: 'statements', language: 'zh' });
    if (!made.ok || made.value.status === 'unchanged') throw new Error(JSON.stringify(made));
    const { skeleton, bundle } = made.value;
    expect(skeleton.body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(bundle).toMatchObject({
      title: '关于西部的声明',
      signature: '编辑部',
      dateline: '2022年1月10日',
    });
  });

  it('is no table of Markdown', async () => {
    const table = '| Year | Place |\n| --- | --- |\n| 1998 | Paris |';
    expect(await signed(`# A title\n\n${prose}\n\n${table}\n\n10 January 2022`, 'a.md')).toBe(
      undefined,
    );
  });

  it.each(['1998', 'The first'])('is no table of a DOCX file, with cells of %s', async (cell) => {
    const children = [
      new Paragraph('A title'),
      new Paragraph(prose),
      docxTable(['Year', 'Place'], [cell, 'Paris']),
      new Paragraph('10 January 2022'),
    ];
    const file = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    expect(await signed(file, 'a.docx')).toBeUndefined();
  });
});

describe('a short sentence before the date', () => {
  it('is no signature, though a note is called after it', async () => {
    const html = `<h1>On wages</h1><p>${prose}<p>It sent soldiers to the west.<sup>3</sup><p>10 January 2022`;
    expect(await signed(html, 'a.html')).toBeUndefined();
  });
});

describe('a short Chinese sentence before a longer one', () => {
  it('is no heading', async () => {
    const long = '工人们没有屈服，他们要求面包与和平。'.repeat(10);
    const { skeleton } = await documentOf(
      `关于西部的声明\n\n${long}\n\n政府以武力回应。\n\n${long}\n\n他们要什么？\n\n${long}`,
    );
    expect(skeleton.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });
});
