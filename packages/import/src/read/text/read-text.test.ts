import { describe, expect, it } from 'vitest';

import { pageOf } from '../../fixtures/archive.ts';

async function blocksOf(text: string): Promise<[string, string][]> {
  const page = await pageOf(text, 'a.txt');
  return page.blocks.map((block) => [block.type, block.content.text]);
}

const prose =
  'The ferries stopped on a Sunday morning. The company had announced\n' +
  'overnight that the crossing would cost twice as much from the first of\n' +
  'the month, and by noon nobody was left at the ticket windows.';

describe('plain text', () => {
  it('joins the lines of a paragraph that was wrapped', async () => {
    expect(await blocksOf(`${prose}\n\n${prose}`)).toEqual([
      ['paragraph', prose.replaceAll('\n', ' ')],
      ['paragraph', prose.replaceAll('\n', ' ')],
    ]);
  });

  it('keeps line ends that no wrapping made', async () => {
    expect(await blocksOf(`${prose}\n\nThe Editors\nThe Harbour`)).toEqual([
      ['paragraph', prose.replaceAll('\n', ' ')],
      ['paragraph', 'The Editors\nThe Harbour'],
    ]);
  });

  it('takes each long line for a paragraph', async () => {
    const line = prose.replaceAll('\n', ' ');
    expect(await blocksOf(`${line}\n${line}`)).toHaveLength(2);
  });

  it('knows paragraphs by the indent of their first lines', async () => {
    const indented = `${prose}\n    A second paragraph begins here, and its lines were wrapped at the\nsame column as those of the first one were.`;
    expect(await blocksOf(indented)).toHaveLength(2);
  });

  it('puts no space between lines of a script that has none', async () => {
    const line = '人人生而自由在尊严和权利上一律平等他们赋有理性和良心并应以兄弟关系';
    expect(await blocksOf(`${line}\n${line}\n${line}`)).toEqual([['paragraph', line.repeat(3)]]);
  });

  it('keeps a hyphen at the end of a line, and says so', async () => {
    const text = prose.replace('announced\novernight', 'announced over-\nnight');
    const page = await pageOf(text, 'a.txt');
    expect(page.blocks[0]?.content.text).toContain('had announced over-night that');
    expect(page.warnings).toMatchObject([{ rule: 'hyphen-at-line-end', line: 1 }]);
  });

  it('reads lists by their bullets and numbers, one inside the other', async () => {
    const page = await pageOf(
      'They want:\n\n- the old price\n  - on the islands\n  - on the coast\n- the right to meet\n\n1. one\n\n2. two\n\na) three\nb) four',
      'a.txt',
    );
    expect(
      page.blocks.map(({ type, content, depth, ordered, marker }) => [
        type,
        content.text,
        depth,
        ordered,
        marker,
      ]),
    ).toEqual([
      ['paragraph', 'They want:', undefined, undefined, undefined],
      ['item', 'the old price', 0, false, '-'],
      ['item', 'on the islands', 1, false, '-'],
      ['item', 'on the coast', 1, false, '-'],
      ['item', 'the right to meet', 0, false, '-'],
      ['item', 'one', 0, true, '1.'],
      ['item', 'two', 0, true, '2.'],
      ['item', 'three', 0, true, 'a)'],
      ['item', 'four', 0, true, 'b)'],
    ]);
  });

  it('takes a single dash or a number out of order for text', async () => {
    expect(await blocksOf('– A remark.\n\n3. A number.\n\n5. Another.')).toEqual([
      ['paragraph', '– A remark.'],
      ['paragraph', '3. A number.'],
      ['paragraph', '5. Another.'],
    ]);
  });

  it('reads quotations by their marks or their indent, and poems by their lines', async () => {
    const quotation = prose
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    const indented = prose
      .split('\n')
      .map((line) => `        ${line}`)
      .join('\n');
    const poem = '      The sea is wide,\n      the boats are few,\n      and so are we.';
    const joined = prose.replaceAll('\n', ' ');
    expect(
      await blocksOf([prose, quotation, prose, indented, prose, poem, prose].join('\n\n')),
    ).toEqual([
      ['paragraph', joined],
      ['quote', joined],
      ['paragraph', joined],
      ['quote', joined],
      ['paragraph', joined],
      ['verse', 'The sea is wide,\nthe boats are few,\nand so are we.'],
      ['paragraph', joined],
    ]);
  });

  it('reads headings by the rule under them, and rules that stand alone', async () => {
    const page = await pageOf(
      'The bay\n=======\n\nText.\n\n* * *\n\nA part\n------\nText.',
      'a.txt',
    );
    expect(page.blocks.map(({ type, level, content }) => [type, level, content.text])).toEqual([
      ['heading', 1, 'The bay'],
      ['paragraph', undefined, 'Text.'],
      ['separator', undefined, '* * *'],
      ['heading', 2, 'A part'],
      ['paragraph', undefined, 'Text.'],
    ]);
    expect(page.leftOut.map((entry) => entry.text)).toEqual(['=======', '------']);
  });

  it('knows the line of each block, whatever ends the lines', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const page = await pageOf(`One${end}${end}Two${end}${end}${end}Three`, 'a.txt');
      expect(page.blocks.map((block) => block.line)).toEqual([1, 3, 6]);
    }
  });
});
