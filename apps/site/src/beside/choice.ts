import type { CompiledDocument } from '../archive/compile-document.ts';
import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { each, lines, markup, nothing, text, when } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { langAttributes } from '../templates/in-language.ts';
import { word } from '../templates/word.ts';
import { otherLanguage } from './other-language.ts';
import { besidePath } from './paths.ts';

/**
 * The choice of both texts, out of all that there are. It needs a script, which takes each from the
 * page that has it; hidden until there is one.
 */
export function choice(
  site: Site,
  words: Words,
  document: CompiledDocument,
  entry: Entry,
  shown: readonly [string, string],
): Html {
  const tags = [...document.versions.keys()];
  // With two there is nothing to choose.
  if (tags.length < 3) return nothing;
  const option = (tag: string, chosen: string): Html =>
    when(otherLanguage(document, tag), (other) => {
      const page = text(site.href(besidePath(tag, entry.collection, entry.id, other)));
      const name = text(site.languages.find((language) => language.tag === tag)?.name ?? tag);
      const selected = tag === chosen ? markup` selected` : nothing;
      return markup`<option value="${text(tag)}" data-page="${page}"${langAttributes(words, tag)}${selected}>${name}</option>`;
    });
  const select = (key: string, chosen: string): Html =>
    lines(
      markup`<label>${word(words, key)}`,
      markup`<select autocomplete="off">`,
      each(tags, (tag) => option(tag, chosen)),
      markup`</select></label>`,
    );
  const said = ['missing', 'beside-failed'].map(
    (key) => markup` data-${text(key)}="${text(words.say(key))}"`,
  );
  return lines(
    markup`<div class="beside-choice" hidden${each(said, (one) => one, nothing)}>`,
    select('beside-first', shown[0]),
    select('beside-second', shown[1]),
    markup`<p role="status"></p>`,
    markup`</div>`,
  );
}
