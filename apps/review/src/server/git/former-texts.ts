import type { History } from '@archive/history';

import type { FormerText } from '../../api/index.ts';
import { textIn } from './text-in.ts';

/** What a segment said in the commits that changed its file, the newest first, each text once. */
export async function formerTexts(
  history: History,
  path: string,
  segment: string,
): Promise<FormerText[]> {
  const texts: FormerText[] = [];
  for (const { text: bundle, author, date } of await history.formerTexts(path)) {
    const text = textIn(bundle, segment);
    if (text === undefined) continue;
    // Of a text that stayed the same over commits, the one that brought it counts.
    if (texts.at(-1)?.text === text) texts.pop();
    texts.push({ text, author, on: date });
  }
  return texts;
}
