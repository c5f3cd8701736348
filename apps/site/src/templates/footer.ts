import { homePath } from '../archive/paths.ts';
import { fill } from '../theme/template.ts';
import { lines, markup, nothing, text, when } from './html.ts';
import type { Html } from './html.ts';
import { phrase } from './in-language.ts';
import { rightsLine } from './rights-line.ts';
import { sharedPiece } from './shared-piece.ts';
import { word } from './word.ts';

/** The foot of every page. */
export const footer = sharedPiece((site, words) => {
  const { rights, repository, contact } = site.store.archive;
  const { archive: name, tagline } = site.names(words.language);
  const home = text(site.href(homePath(words.language)));
  const link = (url: string, key: string): Html =>
    markup`<li><a href="${text(url)}">${word(words, key)}</a></li>`;
  const links = lines(
    when(rights, (terms) => markup`<li>${rightsLine(site, words, terms)}</li>`),
    when(repository, (url) => link(url, 'contribute')),
    when(contact, (url) => link(url, 'contact')),
    when(
      site.version,
      (version) =>
        markup`<li class="archive-version">${word(words, 'archive-version', { version })}</li>`,
    ),
  );
  const pieces = {
    'archive-name': markup`<p class="foot-name"><a href="${home}">${phrase(words, name)}</a></p>`,
    tagline: when(tagline, (line) => markup`<p>${phrase(words, line)}</p>`),
    links:
      links === nothing
        ? nothing
        : markup`<ul class="foot-links">
${links}
</ul>`,
  };
  return fill(site.theme.templates.footer, pieces, site, words);
});
