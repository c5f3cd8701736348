import type { Words } from '../archive/words.ts';
import type { Work } from '../archive/work.ts';
import { oneLine } from '../citation/citation-key.ts';
import { dateText } from './date.ts';
import { originText } from './origin-text.ts';

/** What ends a sentence by itself, also inside a closing quotation mark. */
const ENDED = /[.!?…؟۔。！？]["'»”’]?$/u;

/**
 * How to cite a text, on one line in the words of its own language: who issued it, its title, its
 * date, where it stands, which language it is in and what it was translated from, and in which
 * version of the archive. Its address is to follow: last, so that no full stop is taken for a part of it.
 */
export function citationText(words: Words, work: Work): string {
  const { title, issuer, collection, archive, version } = work;
  const parts = [
    issuer?.text,
    quoted(words, title.text),
    dateText(words, work.issued),
    collection.text === archive.text
      ? archive.text
      : `${archive.text}${words.say('separator')}${collection.text}`,
    words.say('cite-language', { language: words.languageName(work.language) }),
    work.isOriginal
      ? words.say('text-original')
      : originText(words, work.origin, work.originalLanguage),
    work.translators.length === 0
      ? undefined
      : words.say('translated-by', { names: words.list(work.translators) }),
    version === undefined ? undefined : words.say('archive-version', { version }),
  ];
  const end = words.say('cite-end');
  let line = '';
  for (const part of parts)
    if (part !== undefined && part !== '') line += ENDED.test(part) ? `${part} ` : `${part}${end}`;
  return oneLine(line);
}

// No text has one: it is no character of HTML.
const PLACE = '\u0000';

/** A title in the quotation marks of a language. What goes around it is the same for all. */
function quoted(words: Words, title: string): string {
  const [before = '', after = ''] = words.say('cite-title', { title: PLACE }).split(PLACE, 2);
  return `${before}${title}${after}`;
}
