import type { Translation } from '@archive/loaders';
import { translationStatus } from '@archive/translation';
import type { TranslatedDocument } from '@archive/translation';

const STATES = ['final', 'reviewed', 'translated', 'initial'] as const;

/** Sums up what is known about a document's texts in one language. */
export function translationOf(document: TranslatedDocument, language: string): Translation {
  const statuses = translationStatus(document, language);
  const there = statuses.filter(({ state }) => state !== 'missing');
  const records = there.flatMap(({ record }) => record ?? []);
  const days = records.flatMap(({ on }) => on ?? []);
  const last = days.toSorted().at(-1);
  return {
    from: [...new Set(there.map(({ from }) => from))],
    state: STATES.findLast((state) => there.some((each) => each.state === state)) ?? 'initial',
    ...(last !== undefined && { on: last }),
    by: [...new Set(records.flatMap(({ by }) => by ?? []))],
    outdated: there.flatMap(({ id, outdated }) => (outdated === undefined ? [] : [id])),
    missing: statuses.flatMap(({ id, state }) => (state === 'missing' ? [id] : [])),
  };
}
