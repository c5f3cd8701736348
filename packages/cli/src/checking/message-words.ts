import { translate } from '@archive/checks';
import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';

import { openStarter } from '../scaffold/starter.ts';
import { callerLanguage, canonical, nearestLanguage } from './caller-language.ts';

/** What findings are said in. */
export interface MessageWords {
  translate: (finding: Finding) => Finding;
  /** A word that stands beside findings: a severity, `help`. */
  label: (name: string) => string;
}

/** What findings are said in where no other language is to be had. */
const english: MessageWords = { translate: (finding) => finding, label: (name) => name };

/**
 * The words of findings in the language that was asked for, else in that of the environment, as
 * far as the archive, or the starter, has words in it.
 *
 * @param lang As the caller wrote it.
 * @returns A text instead, where what was asked for is no language tag.
 */
export function messageWords(
  store: Store,
  lang: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): MessageWords | string {
  if (lang !== undefined && canonical(lang) === undefined) return `"${lang}" is no language tag.`;
  const wanted = lang ?? callerLanguage(environment);
  if (wanted === undefined) return english;
  const languages = [...store.languages, ...openStarter().languages];
  const known = languages.filter((each) => Object.keys(store.messages(each)).length > 0);
  const tag = nearestLanguage(wanted, known);
  if (tag === undefined) return english;
  const words = store.messages(tag);
  return {
    translate: (finding) => translate(finding, words),
    label: (name) => words[`label-${name}`] ?? name,
  };
}
