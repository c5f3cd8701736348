import { translate } from '@archive/checks';
import { say } from '@archive/schema';
import type { Finding, Values } from '@archive/schema';
import type { Store } from '@archive/store';

import { openStarter } from '../scaffold/starter.ts';
import type { Mistake } from '../terminal/misuse.ts';
import { callerLanguage, canonical, nearestLanguage } from './caller-language.ts';

/** What findings are said in. */
export interface MessageWords {
  translate: (finding: Finding) => Finding;
  /** A word that stands beside findings: a severity, `help`. */
  label: (name: string) => string;
  /** A sentence that stands beside findings, with figures in its gaps; nothing where it is said in English. */
  sentence: (name: string, figures?: Readonly<Record<string, number>>) => string | undefined;
}

/** What findings are said in where no other language is to be had. */
const english: MessageWords = {
  translate: (finding) => finding,
  label: (name) => name,
  sentence: () => undefined,
};

/**
 * The words of findings in the language that was asked for, else in that of the environment, as
 * far as the archive, or the starter, has words in it.
 *
 * @param lang As the caller wrote it.
 * @returns A mistake instead, where what was asked for is no language, or none that there are words in.
 */
export function messageWords(
  store: Store,
  lang: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): MessageWords | Mistake {
  if (lang !== undefined && canonical(lang) === undefined)
    return { message: `"${lang}" is no language tag.`, help: 'Write one such as fr or pt-BR.' };
  const wanted = lang ?? callerLanguage(environment);
  if (wanted === undefined) return english;
  const languages = [...store.languages, ...openStarter().languages];
  const known = languages.filter((each) => Object.keys(store.messages(each)).length > 0);
  const tag = nearestLanguage(wanted, known);
  if (tag === undefined && lang !== undefined)
    return {
      message: `What is found cannot be said in ${lang}.`,
      help: `It can be in ${[...new Set(known)].join(', ')}: name one of them with --lang.`,
    };
  if (tag === undefined) return english;
  const words = store.messages(tag);
  return {
    translate: (finding) => translate(finding, words),
    label: (name) => words[`label-${name}`] ?? name,
    sentence: (name, figures = {}) => {
      const message = isEnglish(tag) ? undefined : words[`label-${name}`];
      const numbers = new Intl.NumberFormat(tag, { numberingSystem: 'latn' });
      const shown = Object.entries(figures).map(([gap, value]) => [gap, numbers.format(value)]);
      return message && say({ message, help: '' }, Object.fromEntries(shown) as Values).message;
    },
  };
}

/** English counts its words itself: see `tally`. */
function isEnglish(tag: string): boolean {
  return tag.split('-')[0] === 'en';
}
