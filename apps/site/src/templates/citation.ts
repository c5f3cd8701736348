import type { Words } from '../archive/words.ts';
import type { Work } from '../archive/work.ts';
import type { CitationFormat } from '../citation/formats.ts';
import { citationText } from './citation-text.ts';
import { each, lines, markup, text, when } from './html.ts';
import type { Html } from './html.ts';

/** How to cite a text: in words, and for programs, to be copied or downloaded. */
export function citation(words: Words, work: Work, formats: readonly CitationFormat[]): Html {
  // In a text from right to left its slashes would wander.
  const address = when(work.address, (url) => markup` <bdi dir="ltr">${text(url)}</bdi>`);
  return lines(
    markup`<p class="citation">${text(citationText(words, work))}${address}</p>`,
    each(formats, formatted),
  );
}

/** The lines may break anywhere, so that nothing has to be scrolled. */
function formatted({ label, name, type, content, href }: CitationFormat): Html {
  const code = text(content.trimEnd());
  return lines(
    markup`<details class="citation-format">`,
    markup`<summary>${text(label)}</summary>`,
    markup`<pre dir="ltr" translate="no">${code}</pre>`,
    when(
      href,
      (file) =>
        markup`<p><a href="${text(file)}" type="${text(type)}" download dir="ltr">${text(name)}</a></p>`,
    ),
    markup`</details>`,
  );
}
