import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { ChangedDocument, WorkDocument } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { server } from '../app/server.ts';

/** A document as the files have it. */
export interface FiledDocument {
  document: WorkDocument | undefined;
  /** Why it cannot be shown at all. */
  problem: string;
  /** Takes what an answer to a change says: texts of languages that it is silent about stay as they were. */
  take: (document: ChangedDocument) => void;
  reload: () => Promise<void>;
}

/** Reads a document, and reads it anew when a person comes back to the page. */
export function useDocument(id: string, language: string): FiledDocument {
  const { fault, announce } = useApp();
  const [document, setDocument] = useState<WorkDocument>();
  const [problem, setProblem] = useState('');
  const isShown = useRef(false);
  // What was asked for before a change is older than the answer to the change.
  const taken = useRef(0);

  const reload = useCallback(async () => {
    const before = taken.current;
    const answer = await server.document(id, language);
    if (taken.current !== before) return;
    if (answer.ok) {
      isShown.current = true;
      setDocument(answer.value);
    } else if (isShown.current) announce(fault(answer.failure));
    else setProblem(fault(answer.failure));
  }, [id, language, fault, announce]);
  const take = useCallback(
    (next: ChangedDocument) => {
      taken.current += 1;
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
  useEffect(() => {
    void reload();
    // Meanwhile another program may have changed the files, or git the branch.
    const onFocus = (): void => void reload();
    addEventListener('focus', onFocus);
    return () => {
      removeEventListener('focus', onFocus);
    };
  }, [reload]);
  return { document, problem, take, reload };
}
