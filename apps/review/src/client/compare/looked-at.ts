import { useState } from 'preact/hooks';

import type { LookedAt, PartPlace } from '../../api/index.ts';
import { remember, setting } from '../app/settings.ts';

/** As many as the server takes. */
const MOST = 10_000;

/** What was looked at so far, and what was decided. */
export interface Looked {
  all: readonly LookedAt[];
  /** How a text was left; nothing where it was not looked at as it is now. */
  at: (place: PartPlace, segment: string, hash: string) => LookedAt | undefined;
  note: (looked: LookedAt) => void;
}

/** Which text of which part, as one word. */
function keyOf({ kind, id, language }: PartPlace, segment: string): string {
  return JSON.stringify([kind, id, language, segment]);
}

/** Remembers it also when the page is loaded anew; a review of something else begins afresh. */
export function useLooked(review: string): Looked {
  const [all, setAll] = useState<ReadonlyMap<string, LookedAt>>(() => {
    const kept = setting('looked');
    const texts = kept?.review === review ? kept.texts : [];
    return new Map(texts.map((each) => [keyOf(each, each.segment), each]));
  });
  return {
    all: [...all.values()],
    at: (place, segment, hash) => {
      const found = all.get(keyOf(place, segment));
      return found?.hash === hash ? found : undefined;
    },
    note: (looked) => {
      setAll((before) => {
        const after = new Map(before);
        after.delete(keyOf(looked, looked.segment));
        after.set(keyOf(looked, looked.segment), looked);
        const texts = [...after.values()].slice(-MOST);
        remember('looked', { review, texts });
        return after;
      });
    },
  };
}
