import type { ParsedBundle } from '@archive/markup';
import { renderInline } from '@archive/render';
import type { Skeleton } from '@archive/schema';

import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { each, lines, markup, nothing, rendered, text } from './html.ts';
import type { Html } from './html.ts';
import { langAttributes } from './in-language.ts';
import { word } from './word.ts';

// Fewer are seen at a glance.
const FEWEST = 3;

/** The headings of a document as links to them. */
export function contents(
  site: Site,
  words: Words,
  skeleton: Skeleton,
  texts: readonly ParsedBundle[],
): Html {
  const headings = skeleton.body.flatMap((block) => {
    if (block.type !== 'heading' || block.level > 2) return [];
    const source = texts.find((bundle) => Object.hasOwn(bundle.segments, block.id));
    const inlines = source?.segments[block.id];
    return source && inlines ? [{ id: block.id, inlines, language: source.language }] : [];
  });
  if (headings.length < FEWEST) return nothing;
  const { directionOf } = site;
  const item = ({ id, inlines, language }: (typeof headings)[number]): Html => {
    const label = rendered(renderInline(inlines, { language, directionOf, links: false }));
    return markup`<li><a href="#${text(id)}"${langAttributes(words, language)}>${label}</a></li>`;
  };
  return lines(
    markup`<nav class="contents" aria-labelledby="page_contents">`,
    markup`<h2 id="page_contents">${word(words, 'contents')}</h2>`,
    markup`<ol>`,
    each(headings, item),
    markup`</ol>`,
    markup`</nav>`,
  );
}
