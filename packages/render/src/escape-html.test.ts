import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';

import { escapeHtml } from './index.ts';

describe('escapeHtml', () => {
  it('leaves alone what means nothing in HTML', () => {
    expect(escapeHtml('Prose, «prose» — 文 🔥 \u202bنص\u202c\n\t')).toBe(
      'Prose, «prose» — 文 🔥 \u202bنص\u202c\n\t',
    );
  });

  it('escapes what means something, for elements and for attributes in either quotation marks', () => {
    expect(escapeHtml(`<a href="b" title='c'>&amp;</a>`)).toBe(
      '&lt;a href=&quot;b&quot; title=&#39;c&#39;&gt;&amp;amp;&lt;/a&gt;',
    );
  });

  it('replaces what no HTML document can hold', () => {
    expect(escapeHtml('a\0b\u0001c\u0085d\ud800e\uffff')).toBe('a�b�c�d�e�');
  });

  it('reads line ends as an HTML parser does', () => {
    expect(escapeHtml('a\r\nb\rc')).toBe('a\nb\nc');
  });

  it('leaves a parser nothing to complain about', () => {
    const errors: string[] = [];
    const every = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
    parseFragment(escapeHtml(every), { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
  });
});
