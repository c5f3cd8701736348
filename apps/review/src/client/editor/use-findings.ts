import type { Finding } from '@archive/schema';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { CheckQuestion } from './check-question.ts';

/** Checks the open segment in a worker, so that typing never waits; the latest text alone counts. */
export function useFindings(question: CheckQuestion | undefined): readonly Finding[] {
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const worker = useRef<Worker | undefined>(undefined);
  const running = useRef(false);
  const waiting = useRef<CheckQuestion | undefined>(undefined);
  useEffect(() => {
    const made = new Worker(new URL('check-worker.ts', import.meta.url), { type: 'module' });
    worker.current = made;
    made.addEventListener('message', ({ data }: MessageEvent<readonly Finding[]>) => {
      setFindings(data);
      running.current = waiting.current !== undefined;
      if (waiting.current !== undefined) made.postMessage(waiting.current, []);
      waiting.current = undefined;
    });
    return () => {
      made.terminate();
    };
  }, []);
  useEffect(() => {
    if (question === undefined) return;
    if (running.current) waiting.current = question;
    else worker.current?.postMessage(question, []);
    running.current = true;
  }, [question]);
  return findings;
}
