import { describe, expect, it } from 'vitest';

import { addsUp, documentOf } from '../../fixtures/archive.ts';

const prose = 'Three thousand soldiers came, and nobody knew what for, in the streets.';
const space = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>`;

/** A paragraph of a list, as Word saves it. */
function item(marker: string, level: number, text: string, list = 'l0'): string {
  return `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><![if !supportLists]><span lang=EN-GB style='mso-list:Ignore'>${marker}${space}</span><![endif]>${text}<o:p></o:p></p>`;
}

/** The same as a filtered page, with no trace of the list but its looks. */
function filtered(marker: string, margin: string, text: string): string {
  return `<p class=MsoListParagraph style='margin-left:${margin};text-indent:-18.0pt'><span style='font-family:Symbol'>${marker}${space}</span>${text}</p>`;
}

async function made(...paragraphs: string[]): Promise<[unknown, Record<string, string>, string[]]> {
  const { skeleton, bundle, report } = await documentOf(
    `<h1>A title</h1><p>${prose}</p>\n${paragraphs.join('\n')}\n<p>${prose}</p>`,
    'a.html',
  );
  expect(addsUp(report)).toBe(true);
  return [skeleton.body.slice(1, -1), bundle, report.leftOut.map(({ text }) => text)];
}

describe('a list that Word exported', () => {
  it('is a list with its levels, and its markers are left out', async () => {
    const [body, bundle, leftOut] = await made(
      item('1.', 1, 'First thing'),
      item('a)', 2, 'A part'),
      item('2.', 1, 'Second <b>thing</b>'),
      item('·', 1, 'A bullet', 'l1'),
    );
    expect(body).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [{ id: 'li1', ordered: true, items: [{ id: 'li2' }] }, { id: 'li3' }],
      },
      { type: 'list', items: [{ id: 'li4' }] },
    ]);
    expect(bundle).toMatchObject({
      li1: 'First thing',
      li2: 'A part',
      li3: 'Second **thing**',
      li4: 'A bullet',
    });
    expect(leftOut).toEqual(['1.', 'a)', '2.', '·']);
  });

  it('is one in a filtered page too', async () => {
    const [body, bundle] = await made(
      filtered('·', '36.0pt', 'First thing'),
      filtered('o', '1.0in', 'A part'),
      filtered('·', '1.27cm', 'Second thing'),
    );
    expect(body).toEqual([
      { type: 'list', items: [{ id: 'li1', items: [{ id: 'li2' }] }, { id: 'li3' }] },
    ]);
    expect(bundle).toMatchObject({ li2: 'A part' });
  });

  it('keeps an item that is nothing but its number', async () => {
    const [, bundle] = await made(item('1.', 1, ''), item('2.', 1, 'Second thing'));
    expect(bundle['li1']).toContain('1.');
    expect(bundle['li2']).toBe('Second thing');
  });

  it('is no paragraph of Word’s list style without a marker', async () => {
    const [body] = await made(`<p class=MsoListParagraph>Not marked</p>`);
    expect(body).toEqual([{ type: 'paragraph', id: 'p2' }]);
  });
});
