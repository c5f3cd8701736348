import { parse, plain } from '@archive/markup';
import { diffWords } from '@archive/translation';
import type { Outdated, WordChange } from '@archive/translation';

import type { Version } from '../archive/compile-document.ts';
import type { EditPage } from '../archive/edit-page.ts';
import { summary } from '../archive/summary.ts';
import type { Words } from '../archive/words.ts';
import { each, lines, markup, nothing, text } from './html.ts';
import type { Html } from './html.ts';
import { langAttributes } from './in-language.ts';
import { word } from './word.ts';

const LONGEST_LABEL = 70;

/** The id of what is said about a passage; no segment has an underscore in its own. */
export function outdatedId(segment: string): string {
  return `outdated_${segment}`;
}

/**
 * The passages of a translation whose source has changed since, each with what the source said then
 * and says now, word by word, for those who ask.
 *
 * @param editPage Where the text of a passage can be edited, if that is known.
 */
export function outdatedPassages(
  words: Words,
  { text: { segments }, standing }: Version,
  editPage: EditPage | undefined,
): Html {
  if (standing.outdated.size === 0) return nothing;
  const passage = ([id, outdated]: [string, Outdated]): Html => {
    const label = summary(plain(segments[id] ?? []), LONGEST_LABEL);
    return lines(
      markup`<details class="change" id="${text(outdatedId(id))}">`,
      markup`<summary>${text(label)}</summary>`,
      change(words, outdated),
      markup`<ul class="change-links">`,
      markup`<li><a href="#${text(id)}">${word(words, 'to-passage')}</a></li>`,
      editPage === undefined
        ? nothing
        : markup`<li><a href="${text(editPage(id))}">${word(words, 'improve')}</a></li>`,
      markup`</ul>`,
      markup`</details>`,
    );
  };
  return lines(
    markup`<section class="changes" aria-labelledby="page_outdated">`,
    markup`<h2 id="page_outdated">${word(words, 'outdated-passages')}</h2>`,
    each(standing.outdated, passage),
    markup`</section>`,
  );
}

function change(words: Words, { from, was, is }: Outdated): Html {
  const key = was === undefined ? 'change-unknown' : 'change-shown';
  const said = word(words, key, { language: words.languageName(from) });
  const shown =
    was === undefined ? text(plain(parse(is))) : each(changes(was, is, from), stretch, nothing);
  return lines(
    markup`<p class="change-said">${said}</p>`,
    markup`<p class="change-text"${langAttributes(words, from)}>${shown}</p>`,
  );
}

/** Without their markup, unless nothing but that has changed. */
function changes(was: string, is: string, language: string): readonly WordChange[] {
  const [before, after] = [plain(parse(was)), plain(parse(is))];
  return before === after ? diffWords(was, is, language) : diffWords(before, after, language);
}

function stretch({ type, text: words }: WordChange): Html {
  if (type === 'same') return text(words);
  return type === 'removed' ? markup`<del>${text(words)}</del>` : markup`<ins>${text(words)}</ins>`;
}
