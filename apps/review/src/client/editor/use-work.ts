import { useCallback, useEffect, useRef } from 'preact/hooks';

import { useApp } from '../app/context.ts';
import { server } from '../app/server.ts';
import { setting } from '../app/settings.ts';
import type { Draft } from '../drafts/draft.ts';
import { useDrafts } from '../drafts/use-drafts.ts';
import { type FiledDocument, useDocument } from './use-document.ts';

/** A document being worked on: what the file says, what is a draft, and what to choose between. */
export interface Work extends FiledDocument {
  drafts: ReadonlyMap<string, Draft>;
  textOf: (segment: string) => string;
  write: (segment: string, text: string) => void;
  /**
   * Saves all drafts.
   *
   * @returns the segments that were changed elsewhere meanwhile and were not saved; nothing where
   * none was saved at all
   */
  save: () => Promise<readonly string[] | undefined>;
  /** Takes the person's own text, or that of the file, where both were changed. */
  choose: (segment: string, whose: 'yours' | 'theirs') => void;
}

/** So long news from another window are collected before the file is read again, in milliseconds. */
const SOON = 100;

/** Reads a document, keeps what is typed as drafts, and saves them. */
export function useWork(id: string, language: string): Work {
  const { say, fault, announce } = useApp();
  const filed = useDocument(id, language);
  const { document, take, reload } = filed;
  const inFile = useCallback(
    (segment: string) => document?.texts[language]?.[segment] ?? '',
    [document, language],
  );
  const again = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { all, now, keep, drop } = useDrafts(id, language, (segment, news) => {
    // Saved there, or begun from another text than the one known here: the file has changed.
    if ('kept' in news && news.kept.base === inFile(segment)) return;
    clearTimeout(again.current);
    again.current = setTimeout(() => void reload(), SOON);
  });
  useEffect(
    () => () => {
      clearTimeout(again.current);
    },
    [reload],
  );
  // A page that is left right after saving has no time to forget what it saved.
  useEffect(() => {
    if (document === undefined) return;
    for (const [segment, { text }] of all) if (text === inFile(segment)) drop(segment);
  }, [document, all, inFile, drop]);
  const isSaidSaved = useRef(false);
  const choose = useCallback(
    (segment: string, whose: 'yours' | 'theirs') => {
      const draft = now().get(segment);
      if (whose === 'theirs' || draft === undefined) drop(segment);
      else keep(segment, { text: draft.text, base: inFile(segment) });
    },
    [now, keep, drop, inFile],
  );
  return {
    ...filed,
    drafts: all,
    textOf: (segment) => now().get(segment)?.text ?? inFile(segment),
    write: (segment, text) => {
      // That it was saved is no longer true.
      if (isSaidSaved.current) announce('');
      isSaidSaved.current = false;
      if (text === inFile(segment)) drop(segment);
      else keep(segment, { text, base: now().get(segment)?.base ?? inFile(segment) });
    },
    save: async () => {
      const sent = new Map(now());
      if (sent.size === 0) return [];
      const by = setting('name');
      const answer = await server.save(id, language, {
        texts: Object.fromEntries(sent),
        ...(by !== undefined && by !== '' && { by }),
      });
      if (!answer.ok) {
        announce(fault(answer.failure));
        return undefined;
      }
      const { conflicts } = answer.value;
      take(answer.value.document);
      for (const [segment, draft] of sent) {
        const latest = now().get(segment);
        if (Object.hasOwn(conflicts, segment) || latest === undefined) continue;
        if (latest.text === draft.text) drop(segment);
        // Typed further meanwhile: a draft still, from what is now saved.
        else keep(segment, { text: latest.text, base: draft.text });
      }
      const changed = Object.keys(conflicts);
      isSaidSaved.current = changed.length === 0;
      announce(say(isSaidSaved.current ? 'saved' : 'conflict'));
      return changed;
    },
    choose,
  };
}
