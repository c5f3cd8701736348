import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { trusted } from '../app/trusted.ts';
import type { CheckAnswer, CheckMessage, CheckQuestion, CheckSubject } from './check-question.ts';

const WORKER = '/assets/check-worker.js';

/**
 * Checks texts in a worker, so that typing never waits; of several questions the latest alone
 * counts. Nothing before the first answer.
 */
export function useLiveFindings(
  about: CheckSubject | undefined,
  question: CheckQuestion,
): CheckAnswer | undefined {
  const [answer, setAnswer] = useState<CheckAnswer>();
  const worker = useRef<Worker | undefined>(undefined);
  const running = useRef(false);
  const waiting = useRef<CheckQuestion | undefined>(undefined);
  useLayoutEffect(() => {
    const made = new Worker(trusted.scriptUrl(WORKER), { type: 'module' });
    worker.current = made;
    made.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      setAnswer(data);
      running.current = waiting.current !== undefined;
      if (waiting.current !== undefined) send(made, { question: waiting.current });
      waiting.current = undefined;
    });
    return () => {
      made.terminate();
    };
  }, []);
  useLayoutEffect(() => {
    if (about !== undefined && worker.current !== undefined) send(worker.current, { about });
  }, [about]);
  // Before the page is laid out and painted: the worker judges meanwhile.
  useLayoutEffect(() => {
    if (about === undefined || worker.current === undefined) return;
    if (running.current) waiting.current = question;
    else send(worker.current, { question });
    running.current = true;
  }, [about, question]);
  return answer;
}

function send(worker: Worker, message: CheckMessage): void {
  worker.postMessage(message, []);
}
