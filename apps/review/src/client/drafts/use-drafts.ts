import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { useApp } from '../app/context.ts';
import type { Draft } from './draft.ts';
import { type DraftNews, dropDraft, hearOfDrafts, keepDraft, readDrafts } from './drafts.ts';

/** What is being written about one document in one language, and not saved yet. */
export interface Drafts {
  /** By segment. */
  all: ReadonlyMap<string, Draft>;
  /** The same, also between two drawings of the page. */
  now: () => ReadonlyMap<string, Draft>;
  keep: (segment: string, draft: Draft) => void;
  /** Forgets what was saved or given up. */
  drop: (segment: string) => void;
}

/**
 * Keeps drafts in the browser, the same in all its windows.
 *
 * @param document - what they are kept under: a document's id, or a name that no document has
 * @param onNews - hears what became of a draft in another window
 */
export function useDrafts(
  document: string,
  language: string,
  onNews?: (segment: string, news: DraftNews) => void,
): Drafts {
  const { session, say, announce } = useApp();
  const [all, setAll] = useState<ReadonlyMap<string, Draft>>(new Map());
  const now = useRef(all);
  const news = useRef(onNews);
  news.current = onNews;
  const key = useMemo(
    () => ({ folder: session.folder, archive: session.archive.id, document, language }),
    [session, document, language],
  );
  const set = useCallback((change: (drafts: Map<string, Draft>) => void) => {
    const changed = new Map(now.current);
    change(changed);
    now.current = changed;
    setAll(changed);
  }, []);
  const isTold = useRef(false);
  const complain = useCallback(() => {
    // Once: with each letter it would drown everything else.
    if (!isTold.current) announce(say('drafts-unavailable'));
    isTold.current = true;
  }, [announce, say]);
  useEffect(() => {
    const recall = async (): Promise<void> => {
      try {
        const kept = await readDrafts(key);
        // What was typed while they were read is newer.
        set((drafts) => {
          for (const [segment, draft] of kept) if (!drafts.has(segment)) drafts.set(segment, draft);
        });
      } catch {
        complain();
      }
    };
    void recall();
    return hearOfDrafts(key, (segment, change) => {
      set((drafts) => {
        if ('kept' in change) drafts.set(segment, change.kept);
        else if (drafts.get(segment)?.text === change.forgotten) drafts.delete(segment);
      });
      news.current?.(segment, change);
    });
  }, [key, set, complain]);
  const keep = useCallback(
    (segment: string, draft: Draft) => {
      set((drafts) => drafts.set(segment, draft));
      keepDraft(key, segment, draft).catch(complain);
    },
    [key, set, complain],
  );
  const drop = useCallback(
    (segment: string) => {
      const dropped = now.current.get(segment);
      set((drafts) => drafts.delete(segment));
      if (dropped === undefined) return;
      // One that could not be kept need not be forgotten either.
      dropDraft(key, segment, dropped.text).catch(() => undefined);
    },
    [key, set],
  );
  return useMemo(() => ({ all, now: () => now.current, keep, drop }), [all, keep, drop]);
}
