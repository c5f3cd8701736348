import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { scriptOf } from '../script-of.ts';
import { fill } from '../theme/template.ts';
import { footer } from './footer.ts';
import type { HeadFacts } from './head-facts.ts';
import { head } from './head.ts';
import { markup, nothing, text } from './html.ts';
import type { Html } from './html.ts';
import { word } from './word.ts';

/** A page, but for what all pages have. */
export interface PageParts extends HeadFacts {
  /** What the stylesheet tells pages apart by. */
  readonly kind: 'front' | 'home' | 'list' | 'document' | 'beside' | 'lost';
  readonly masthead: Html;
  readonly main: Html;
}

/** A whole page. */
export function layout(site: Site, words: Words, page: PageParts): Html {
  const language = text(words.language);
  const pieces = {
    skip: markup`<a class="skip" href="#page_main">${word(words, 'skip')}</a>`,
    masthead: page.masthead,
    main: markup`<main id="page_main" tabindex="-1">
${page.main}
</main>`,
    footer: footer(site, words),
  };
  return markup`<!DOCTYPE html>
<html lang="${language}" dir="${text(words.direction)}"${script(words.language)}>
<head>
${head(site, words, page)}
</head>
<body class="${text(page.kind)}">
${fill(site.theme.templates.page, pieces, site, words)}
</body>
</html>
`;
}

/** What typefaces are chosen by, on pages that are in other letters than most. */
function script(tag: string): Html {
  const written = scriptOf(tag);
  return written === 'Latn' ? nothing : markup` data-script="${text(written)}"`;
}
