import { useEffect, useState } from 'preact/hooks';

import type { Overview } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { server } from '../app/server.ts';

const SOON = 1500;

/** Asks for the figures of all documents, and again until those of each document are known. */
export function useOverview(): { overview: Overview | undefined; problem: string } {
  const { fault } = useApp();
  const [overview, setOverview] = useState<Overview>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const load = async (): Promise<void> => {
      const answer = await server.overview();
      if (isOver) return;
      if (!answer.ok) {
        setProblem(fault(answer.failure));
        return;
      }
      setOverview(answer.value);
      if (answer.value.pending > 0) timer = setTimeout(() => void load(), SOON);
    };
    void load();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [fault]);
  return { overview, problem };
}
