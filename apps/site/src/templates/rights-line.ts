import type { Rights } from '@archive/schema';

import { conceptName } from '../archive/concept-name.ts';
import { licenseOf } from '../archive/license.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { markup, text } from './html.ts';
import type { Html } from './html.ts';
import { phrase } from './in-language.ts';
import { word } from './word.ts';

/** Who holds the rights, and under which licence a text may be used. */
export function rightsLine(site: Site, words: Words, { license, holder }: Rights): Html {
  const { name, url } = licenseOf(license);
  const label =
    url === undefined ? text(name) : markup`<a rel="license" href="${text(url)}">${text(name)}</a>`;
  if (holder === undefined) return label;
  const who = phrase(words, conceptName(site, holder, words.language));
  return markup`© ${who}${word(words, 'separator')}${label}`;
}
