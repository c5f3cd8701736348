import type { Version } from '../archive/compile-document.ts';
import type { Availability } from '../archive/entry.ts';
import type { Standing } from '../archive/standing.ts';
import type { Words } from '../archive/words.ts';
import type { Work } from '../archive/work.ts';
import { dateText } from './date.ts';
import { originText } from './origin-text.ts';
import { stateText } from './state-text.ts';

/** A text, and how far it is there. */
export interface Told {
  readonly work: Work;
  readonly availability: Availability;
  readonly text: Version;
}

/**
 * The original or a translation and of what, how much of it there is, who made it and when, and how
 * far it was reviewed: a line each.
 */
export function standing(words: Words, { work, availability, text }: Told): string[] {
  if (work.isOriginal) return [words.say('text-original')];
  const { present } = text;
  const { translators, reviewers, on, reviewed, drafts } = text.standing;
  const line = (
    isThere: boolean,
    key: string,
    values: () => Record<string, string | number>,
  ): string[] => (isThere ? [words.say(key, values())] : []);
  return [
    originText(words, work.origin, work.originalLanguage),
    ...(availability.state === 'incomplete' ? [stateText(words, availability)] : []),
    ...line(translators.length > 0, 'translated-by', () => ({ names: words.list(translators) })),
    ...line(reviewers.length > 0, 'reviewed-by', () => ({ names: words.list(reviewers) })),
    ...(on === undefined ? [] : [words.say('last-worked', { date: dateText(words, on) })]),
    ...line(reviewed > 0, 'passages-reviewed', () => ({ reviewed, total: present })),
    ...line(drafts > 0, 'passages-draft', () => ({ drafts })),
  ];
}

/** How much of a text is outdated; `undefined` where nothing is. */
export function outdatedText(words: Words, { outdated }: Standing): string | undefined {
  if (outdated.size === 0) return undefined;
  return words.say('passages-outdated', { outdated: outdated.size });
}
