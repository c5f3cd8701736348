import { describe, expect, it } from 'vitest';

import { renderHtml, renderMarkdown, renderText } from './index.ts';
import { colophon } from './testing/colophon.ts';
import { options, paragraph } from './testing/one-block.ts';

const input = { ...paragraph('One.[^n1]', { notes: [{ id: 'n1' }] }), colophon };
input.text.segments['n1'] = ['Note.'];

describe('what is known of a text', () => {
  it('is its last section in HTML, with languages and links', () => {
    expect(renderHtml(input, options)).toMatch(
      /<\/ol>\n<\/section>\n<section class="colophon" role="doc-colophon" aria-labelledby="colophon">/,
    );
    expect(renderHtml({ ...input, ...paragraph('One.') }, options)).toContain(`<p id="p1">One.</p>
<section class="colophon" role="doc-colophon" aria-labelledby="colophon">
<h2 id="colophon">About this &lt;text&gt;</h2>
<dl>
<div><dt>Text</dt><dd>Translated from *French*</dd><dd># Translated by A. B.</dd></div>
<div><dt>Rights</dt><dd>© <span lang="ar" dir="rtl">المحررون</span>, <a href="https://example.org/by/4.0/" rel="external">CC BY 4.0</a></dd></div>
</dl>
<p class="source-line">Archive · Version 1.2.0<br><a href="https://example.org/a_b/" rel="external">https://example.org/a_b/</a></p>
</section>
</article>`);
  });

  it('stands at the end of plain text', () => {
    expect(renderText(input, options)).toContain(`

Notes

[1] Note.

About this <text>

Text
    Translated from *French*
    # Translated by A. B.

Rights
    © المحررون, CC BY 4.0 <https://example.org/by/4.0/>

Archive · Version 1.2.0
https://example.org/a_b/
`);
  });

  it('stands at the end of Markdown, and reads there as it is', () => {
    expect(renderMarkdown(input, options)).toContain(String.raw`

[^n1]: Note.

## About this \<text>

**Text**\
Translated from \*French\*\
\# Translated by A. B.

**Rights**\
© المحررون, [CC BY 4.0](https://example.org/by/4.0/)

Archive · Version 1.2.0\
[https://example.org/a\_b/](https://example.org/a_b/)
`);
  });

  it('is nothing where nobody says it', () => {
    expect(renderHtml(paragraph('One.'), options)).not.toContain('colophon');
  });
});
