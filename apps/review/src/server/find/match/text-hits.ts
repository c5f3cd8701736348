import { hash } from 'node:crypto';

import type { Hit } from '../../../api/index.ts';
import { doubtsOf } from './doubts.ts';
import type { Exchange } from './doubts.ts';
import type { Finder } from './finder.ts';
import type { Stretch } from './folded-text.ts';
import { inSentence } from './in-sentence.ts';
import { replacementOf } from './replacement.ts';
import { VisibleText } from './visible-text.ts';

/** The hits of one text, and how a reader sees it. */
export interface TextHits {
  visible: VisibleText;
  /** Each with its place in what is seen. */
  exchanges: readonly (Exchange & { seen: Stretch })[];
}

/** What is found in a text: whole characters of what a reader sees, none over another. */
export function hitsIn(raw: string, finder: Finder, put: string): TextHits | undefined {
  const visible = new VisibleText(raw);
  if (!finder.mayHold(visible.text)) return undefined;
  const exchanges: (Exchange & { seen: Stretch })[] = [];
  for (const seen of finder.places(visible.text)) {
    const { start, end } = visible.rawPlace(seen.start, seen.end);
    const now = raw.slice(start, end);
    const replacement = replacementOf(now, finder.query, put, finder.options);
    // What says it already has nothing to replace.
    if (replacement.normalize('NFC') !== now.normalize('NFC'))
      exchanges.push({ start, end, with: replacement, seen });
  }
  return exchanges.length === 0 ? undefined : { visible, exchanges };
}

/** The first of them, as they are shown. */
export function shownHits({ visible, exchanges }: TextHits, most: number, language: string): Hit[] {
  const shown = exchanges.slice(0, most);
  const doubts = doubtsOf(visible.raw, shown);
  return shown.map(({ start, with: put, seen }, index) => {
    const hit: Hit = { start, ...inSentence(visible.text, seen, language), with: put };
    const doubt = doubts[index];
    if (doubt !== undefined) hit.doubt = doubt;
    return hit;
  });
}

/** What tells one text from every other, to the last space. */
export function exactHash(text: string): string {
  return hash('sha256', text).slice(0, 32);
}
