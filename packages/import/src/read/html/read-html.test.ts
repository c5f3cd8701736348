import { describe, expect, it } from 'vitest';

import { pageOf } from '../../fixtures/archive.ts';
import { toSegment } from '../../rich-text/to-inlines.ts';

async function blocksOf(html: string): Promise<[string, string][]> {
  const page = await pageOf(html, 'a.html');
  return page.blocks.map((block) => [block.type, toSegment(block.content)]);
}

describe('HTML', () => {
  it('collapses white space as a browser does, but not no-break spaces', async () => {
    expect(await blocksOf('<p>\n  One\n  two&nbsp;: <b>three </b> four </p>')).toEqual([
      ['paragraph', 'One two\u00a0: **three** four'],
    ]);
  });

  it('parts paragraphs at two line breaks and keeps single ones', async () => {
    expect(await blocksOf('One<br>two<br><br>three<br>&nbsp;<br />four<div>five</div>six')).toEqual(
      [
        ['paragraph', 'One\ntwo'],
        ['paragraph', 'three'],
        ['paragraph', 'four'],
        ['paragraph', 'five'],
        ['paragraph', 'six'],
      ],
    );
  });

  it('looks through fonts, centring and tables that lay out the page', async () => {
    const html =
      '<table><tr><td><font size=2><center>One</center></font><td>Two <table><tr><td>three</table></table>';
    expect(await blocksOf(html)).toEqual([
      ['paragraph', 'One'],
      ['paragraph', 'Two'],
      ['paragraph', 'three'],
    ]);
  });

  it('says so when a table of figures loses its shape', async () => {
    const row = '<tr><td>1948</td><td>58</td></tr>';
    const page = await pageOf(`<p>Text</p>\n<table>${row.repeat(3)}</table>`, 'a.html');
    expect(page.warnings).toMatchObject([{ rule: 'table-flattened', line: 2 }]);
  });

  it('keeps emphasis, links and words in another language, across paragraphs too', async () => {
    expect(
      await blocksOf(
        '<p><i>One<p>two</i> <a href="http://x.org/">three</a> <span lang="fr">quatre</span>',
      ),
    ).toEqual([
      ['paragraph', '*One*'],
      ['paragraph', '*two* [three](http://x.org/) [quatre]{lang=fr}'],
    ]);
  });

  it('reads headings, lists in lists and quotations', async () => {
    const html =
      '<h1>A</h1><h3>B</h3><ol><li>one<p>more</p><ul><li>two</ul><li>three</ol><blockquote><p>four<p>five</blockquote><p>Some more text that is not quoted.';
    const page = await pageOf(html, 'a.html');
    expect(
      page.blocks.map(({ type, content, depth, ordered, level, joins }) => ({
        type,
        text: content.text,
        depth,
        ordered,
        level,
        joins,
      })),
    ).toEqual([
      { type: 'heading', text: 'A', level: 1 },
      { type: 'heading', text: 'B', level: 3 },
      { type: 'item', text: 'one\nmore', depth: 0, ordered: true, joins: 1 },
      { type: 'item', text: 'two', depth: 1, ordered: false },
      { type: 'item', text: 'three', depth: 0, ordered: true },
      { type: 'quote', text: 'four' },
      { type: 'quote', text: 'five' },
      { type: 'paragraph', text: 'Some more text that is not quoted.' },
    ]);
  });

  it('takes a quotation of the whole page for an indent', async () => {
    expect(await blocksOf('<blockquote><p>One<p>Two</blockquote>')).toEqual([
      ['paragraph', 'One'],
      ['paragraph', 'Two'],
    ]);
  });

  it('reads a page of preformatted text as plain text', async () => {
    expect(await blocksOf('<pre>Title\n\n- one\n- two</pre>')).toEqual([
      ['paragraph', 'Title'],
      ['item', 'one'],
      ['item', 'two'],
    ]);
  });

  it('leaves out what is no prose, with the reason', async () => {
    const page = await pageOf(
      '<title>Head</title><script>go()</script><style>p{}</style><p>Text <img src="a.gif" alt="A boat"><select><option>One</select><iframe>frame</iframe>',
      'a.html',
    );
    expect(page.leftOut.map(({ text, reason }) => [text, reason])).toEqual([
      ['Head', 'head'],
      ['go()', 'script'],
      ['p{}', 'style'],
      ['A boat', 'image'],
      ['One', 'form'],
      ['frame', 'embedded'],
    ]);
  });

  it('knows notes that are linked from the text and back', async () => {
    const page = await pageOf(
      '<p>Text<sup><a href="#fn1" id="r1">1</a></sup>.</p><ol><li id="fn1"><p>A note. <a href="#r1">↩</a></p></li></ol>',
      'a.html',
    );
    expect(page.blocks.map(({ type, content, label }) => [type, content.text, label])).toEqual([
      ['paragraph', 'Text.', undefined],
      ['note', 'A note.', 'fn1'],
    ]);
    expect(page.recognised.map(({ text, as }) => [text, as])).toEqual([
      ['1', 'note-call'],
      ['↩', 'note-mark'],
    ]);
  });

  it('keeps hostile text as text', async () => {
    expect(
      await blocksOf('<p>*a* [b](javascript:c) &lt;script&gt; <a href="javascript:d">e</a>'),
    ).toEqual([['paragraph', String.raw`\*a\* \[b\](javascript:c) <script> e`]]);
  });
});
