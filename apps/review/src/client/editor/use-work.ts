import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { ChangedDocument, WorkDocument } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { server } from '../app/server.ts';
import { setting } from '../app/settings.ts';
import { type Draft, dropDraft, keepDraft, readDrafts } from '../drafts/drafts.ts';

/** A document being worked on: what the file says, what is a draft, and what to choose between. */
export interface Work {
  document: WorkDocument | undefined;
  problem: string;
  drafts: ReadonlyMap<string, Draft>;
  textOf: (segment: string) => string;
  write: (segment: string, text: string) => void;
  save: () => Promise<boolean>;
  /** Takes the person's own text, or that of the file, where both were changed. */
  choose: (segment: string, whose: 'yours' | 'theirs') => void;
  /** Shows the document as the server has it after a decision. */
  take: (document: ChangedDocument) => void;
  reload: () => Promise<void>;
}

/** Reads a document, keeps what is typed as drafts, and saves them. */
export function useWork(id: string, language: string): Work {
  const { session, say, fault, announce } = useApp();
  const [document, setDocument] = useState<WorkDocument>();
  const [problem, setProblem] = useState('');
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const now = useRef(drafts);
  now.current = drafts;
  const key = useMemo(
    () => ({ folder: session.folder, archive: session.archive.id, document: id, language }),
    [session, id, language],
  );
  const set = useCallback((change: (drafts: Map<string, Draft>) => void) => {
    const changed = new Map(now.current);
    change(changed);
    now.current = changed;
    setDrafts(changed);
  }, []);

  /** Takes what an answer to a change says: texts of languages that it is silent about stay as they were. */
  const take = useCallback(
    (next: ChangedDocument) => {
      setDocument(
        (old) => old && { ...next, findings: old.findings, texts: { ...old.texts, ...next.texts } },
      );
      const check = async (): Promise<void> => {
        const answer = await server.findings(id, language);
        if (answer.ok) setDocument((old) => old && { ...old, findings: answer.value });
      };
      void check();
    },
    [id, language],
  );
  const reload = useCallback(async () => {
    const answer = await server.document(id, language);
    if (answer.ok) setDocument(answer.value);
    else setProblem(fault(answer.failure));
  }, [id, language, fault]);
  useEffect(() => {
    void reload();
    const recall = async (): Promise<void> => {
      try {
        const kept = await readDrafts(key);
        // What was typed while they were read is newer.
        set((all) => {
          for (const [segment, draft] of kept) if (!all.has(segment)) all.set(segment, draft);
        });
      } catch {
        announce(say('drafts-unavailable'));
      }
    };
    void recall();
  }, [reload, key, set, announce, say]);

  const inFile = useCallback(
    (segment: string) => document?.texts[language]?.[segment] ?? '',
    [document, language],
  );
  const drop = useCallback(
    (segment: string) => {
      const dropped = now.current.get(segment);
      set((all) => all.delete(segment));
      if (dropped !== undefined) void dropDraft(key, segment, dropped.text);
    },
    [key, set],
  );
  const choose = useCallback(
    (segment: string, whose: 'yours' | 'theirs') => {
      const draft = now.current.get(segment);
      if (whose === 'theirs' || draft === undefined) {
        drop(segment);
        return;
      }
      const rebased = { text: draft.text, base: inFile(segment) };
      set((all) => all.set(segment, rebased));
      void keepDraft(key, segment, rebased);
    },
    [key, set, drop, inFile],
  );
  return {
    document,
    problem,
    drafts,
    textOf: (segment) => now.current.get(segment)?.text ?? inFile(segment),
    write: (segment, text) => {
      const draft = { text, base: drafts.get(segment)?.base ?? inFile(segment) };
      if (text === inFile(segment)) {
        drop(segment);
        return;
      }
      set((all) => all.set(segment, draft));
      keepDraft(key, segment, draft).catch(() => {
        announce(say('drafts-unavailable'));
      });
    },
    save: async () => {
      const sent = new Map(now.current);
      if (sent.size === 0) return true;
      const by = setting('name');
      const answer = await server.save(id, language, {
        texts: Object.fromEntries(sent),
        ...(by !== undefined && by !== '' && { by }),
      });
      if (!answer.ok) {
        announce(fault(answer.failure));
        return false;
      }
      const { conflicts } = answer.value;
      take(answer.value.document);
      for (const [segment, draft] of sent) {
        // Typed further meanwhile: a draft still, from what is now saved.
        const latest = now.current.get(segment);
        if (Object.hasOwn(conflicts, segment) || latest === undefined) continue;
        if (latest.text === draft.text) drop(segment);
        else {
          const rebased = { text: latest.text, base: draft.text };
          set((all) => all.set(segment, rebased));
          void keepDraft(key, segment, rebased);
        }
      }
      const clean = Object.keys(conflicts).length === 0;
      announce(say(clean ? 'saved' : 'conflict'));
      return clean;
    },
    choose,
    take,
    reload,
  };
}
