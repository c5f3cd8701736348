import type { Concept } from '@archive/schema';
import { useEffect, useState } from 'preact/hooks';

import type { MemoryMatch } from '../../api/index.ts';
import { server } from '../app/server.ts';

/** The glossary; nothing until it is known. */
export function useConcepts(): readonly Concept[] | undefined {
  const [concepts, setConcepts] = useState<readonly Concept[]>();
  useEffect(() => {
    const load = async (): Promise<void> => {
      const answer = await server.concepts();
      setConcepts(answer.ok ? answer.value : []);
    };
    void load();
  }, []);
  return concepts;
}

/** How long to wait before a memory that is still being made is asked again, in milliseconds. */
const SOON = 1500;

/** What other documents said for a source text like this one. */
export function useMatches(query: Parameters<typeof server.memory>[0]): readonly MemoryMatch[] {
  const [matches, setMatches] = useState<readonly MemoryMatch[]>([]);
  const { text, from, to, document, segment } = query;
  useEffect(() => {
    setMatches([]);
    if (text === '' || from === '') return undefined;
    let stale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const answer = await server.memory({ text, from, to, document, segment });
      if (stale || !answer.ok) return;
      setMatches(answer.value.matches);
      if (answer.value.pending > 0) timer = setTimeout(() => void look(), SOON);
    };
    void look();
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text, from, to, document, segment]);
  return matches;
}
