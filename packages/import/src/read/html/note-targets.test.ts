import { describe, expect, it } from 'vitest';

import { addsUp, documentOf } from '../../fixtures/archive.ts';

const prose = 'Three thousand soldiers came, and nobody knew what for, in the streets';
const call = '<sup><a href="#f1" id=r1>1</a></sup>';

async function bundleOf(html: string): Promise<Record<string, string>> {
  const { bundle, report } = await documentOf(`<h1>A title</h1>${html}`, 'a.html');
  expect(addsUp(report)).toBe(true);
  return bundle;
}

describe('a linked note', () => {
  it.each([
    '<p id=f1><a href="#r1">1</a> As the ministry says.</p>',
    '<p><a href="#r1" name=f1>1.</a> As the ministry says.</p>',
    '<p><a name=f1></a><a href="#r1">[1]</a> As the ministry says.',
    '<div id=f1><p><sup><a href="#r1">1</a></sup> As the ministry says.</p></div>',
    '<div><p><a href="#r1" name=f1><sup>1</sup></a> As the ministry says.</p></div>',
    '<dl><dd id=f1><a href="#r1">(1)</a> As the ministry says.</dl>',
  ])('may be alone, in %s', async (note) => {
    expect(await bundleOf(`<p>${prose}${call}.</p><p>And so on.</p>${note}`)).toMatchObject({
      p1: `${prose}[^n1].`,
      n1: 'As the ministry says.',
    });
  });

  it('is one of Word, and points of the text are none', async () => {
    const word = `<p class=MsoNormal>${prose}<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>, by Article 5 (1) and (2).</p>
      <p>We ask for:</p><p>1. Bread</p><p>2. Peace</p><p>4 May 1999</p>
      <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
      <p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> As the ministry says.</p></div></div>`;
    const bundle = await bundleOf(word);
    expect(bundle).toMatchObject({
      p1: `${prose}[^n1], by Article 5 (1) and (2).`,
      n1: 'As the ministry says.',
    });
    expect(Object.values(bundle)).toEqual(expect.arrayContaining(['1. Bread', '2. Peace']));
  });

  it('is no chapter that a list of numbers leads to', async () => {
    const bundle = await bundleOf(
      `<p><a href="#c1">1</a> <a href="#c2">2</a></p><p id=c1>1 ${prose}.</p><p id=c2>2 ${prose}.</p>`,
    );
    expect(bundle['n1']).toBeUndefined();
  });

  it('is not the paragraph that calls it, though that begins with the call', async () => {
    const bundle = await bundleOf(
      `<p>${prose}.</p><p><a href="#f1" id=r1>1</a> ${prose}.</p><p id=f1><a href="#r1">1</a> As the ministry says.</p>`,
    );
    expect(bundle).toMatchObject({ p2: `[^n1]${prose}.`, n1: 'As the ministry says.' });
  });

  it('may stand in a block with others', async () => {
    const bundle = await bundleOf(
      `<p>${prose}${call} and <sup><a href="#f2" id=r2>2</a></sup>.</p><p><a href="#r1" name=f1>(1)</a> First.<br><a href="#r2" name=f2>(2)</a> Second.</p>`,
    );
    expect(bundle).toMatchObject({ n1: 'First.', n2: 'Second.' });
  });
});
