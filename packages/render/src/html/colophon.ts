import type { Inline } from '@archive/markup';

import type { Colophon } from '../colophon.ts';
import { escapeHtml } from '../escape-html.ts';
import { headingTag } from './heading.ts';
import type { Page } from './page.ts';
import { renderInline } from './render-inline.ts';

/** What is known of the text; nothing where nobody says. */
export function colophonHtml(page: Page, colophon: Colophon | undefined): string {
  if (colophon === undefined) return '';
  const { language, direction } = page.words;
  const { directionOf } = page;
  const write = (inlines: readonly Inline[]): string =>
    renderInline(inlines, { language, direction, directionOf });
  const facts = colophon.facts.map(({ label, values }) => {
    const said = values.map((value) => `<dd>${write(value)}</dd>`).join('');
    return `<div><dt>${escapeHtml(label)}</dt>${said}</div>`;
  });
  const id = page.freeId('colophon');
  const tag = headingTag(page, 2);
  return `<section class="colophon" role="doc-colophon" aria-labelledby="${id}">
<${tag} id="${id}">${escapeHtml(colophon.title)}</${tag}>
<dl>
${facts.join('\n')}
</dl>
<p class="source-line">${write(colophon.source)}</p>
</section>`;
}
