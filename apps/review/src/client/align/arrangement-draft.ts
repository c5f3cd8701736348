import type { Arrangement } from '@archive/translation';

import type { Draft } from '../drafts/draft.ts';
import { type DraftKey, dropDraft, hearOfDrafts, keepDraft, readDrafts } from '../drafts/drafts.ts';

/** An arrangement that was not saved yet. */
export interface ArrangementDraft {
  /** What the files had when it was begun. */
  file: Arrangement;
  now: Arrangement;
}

const NAME = 'arrangement';

/** Apart from the drafts of the texts themselves: no document's id has a slash. */
function keyOf(key: DraftKey): DraftKey {
  return { ...key, document: `align/${key.document}` };
}

/** Keeps an arrangement on this machine, also when the browser crashes. */
export async function keepArrangementDraft(
  key: DraftKey,
  { file, now }: ArrangementDraft,
): Promise<void> {
  const draft = { text: JSON.stringify(now), base: JSON.stringify(file) };
  await keepDraft(keyOf(key), NAME, draft);
}

/** The arrangement that was kept, if any. */
export async function recallArrangement(key: DraftKey): Promise<ArrangementDraft | undefined> {
  const draft = (await readDrafts(keyOf(key))).get(NAME);
  return draft && arrangementIn(draft);
}

function arrangementIn({ base, text }: Draft): ArrangementDraft {
  return { file: JSON.parse(base) as Arrangement, now: JSON.parse(text) as Arrangement };
}

/**
 * Hears of what is arranged in another window; of nothing where it was saved or given up there.
 *
 * @returns what ends the hearing
 */
export function hearOfArrangement(
  key: DraftKey,
  hear: (draft: ArrangementDraft | undefined) => void,
): () => void {
  return hearOfDrafts(keyOf(key), (_name, news) => {
    hear('kept' in news ? arrangementIn(news.kept) : undefined);
  });
}

/** Forgets an arrangement that was saved or given up; another window's newer one stays. */
export async function dropArrangement(key: DraftKey, now: Arrangement): Promise<void> {
  await dropDraft(keyOf(key), NAME, JSON.stringify(now));
}
