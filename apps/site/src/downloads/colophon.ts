import type { Inline } from '@archive/markup';
import type { Colophon } from '@archive/render';

import type { Phrase } from '../archive/phrase.ts';
import type { Words } from '../archive/words.ts';
import type { Work } from '../archive/work.ts';
import { outdatedText, standing } from '../templates/standing.ts';
import type { Told } from '../templates/standing.ts';

/** An address is in no language, and runs from left to right in all. */
const NO_LANGUAGE = 'zxx';

/** What a file says of its text at its end: what the page says, as far as it does not need the page. */
export function colophonOf(words: Words, told: Told): Colophon {
  const { work } = told;
  const { issuer, originalLanguage } = work;
  const fact = (key: string, ...values: Inline[][]) => ({ label: words.say(key), values });
  return {
    title: words.say('about-text'),
    facts: [
      fact('version', ...standingLines(words, told).map((line) => [line])),
      fact('original-language', [words.languageName(originalLanguage)]),
      ...(issuer === undefined ? [] : [fact('issuer', [named(issuer)])]),
      ...(work.license === undefined ? [] : [fact('rights', rights(words, work))]),
    ],
    source: source(words, work),
  };
}

/** How a text stands, and how much of it is outdated: a line each. */
export function standingLines(words: Words, told: Told): string[] {
  const outdated = outdatedText(words, told.text.standing);
  return [...standing(words, told), ...(outdated === undefined ? [] : [outdated])];
}

function named({ text, language }: Phrase): Inline {
  return { type: 'span', language, children: [text] };
}

function rights(words: Words, { license, holder }: Work): Inline[] {
  const { name = '', url } = license ?? {};
  return [
    ...(holder === undefined ? [] : ['© ', named(holder), words.say('separator')]),
    url === undefined ? name : { type: 'link', href: url, children: [name] },
  ];
}

/** The archive and its version; the address by itself, so that text around it cannot reorder it. */
function source(words: Words, { archive, version, address }: Work): Inline[] {
  const release = version === undefined ? '' : ` · ${words.say('archive-version', { version })}`;
  const from: Inline[] = [named(archive), release].filter((part) => part !== '');
  if (address === undefined) return from;
  const shown: Inline = { type: 'span', language: NO_LANGUAGE, children: [address] };
  return [...from, { type: 'break' }, { type: 'link', href: address, children: [shown] }];
}
