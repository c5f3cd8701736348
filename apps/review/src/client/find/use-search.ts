import { useEffect, useRef, useState } from 'preact/hooks';

import type { FindAnswer, Search } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { findServer, queryOf, searchOf } from './find-server.ts';

/** Who types is let come to the end of a word. */
const PAUSE = 250;

/** A search that follows what is typed, and what it found. */
export interface Searching {
  search: Search;
  change: (change: Partial<Search>) => void;
  answer: FindAnswer | undefined;
  problem: string;
  busy: boolean;
  /** Looks once more, without a pause. */
  again: () => Promise<void>;
}

/** Keeps the search in the page's address, so that a reload and the way back find it again. */
export function useSearch(language: string): Searching {
  const { directionOf, fault } = useApp();
  const [search, setSearch] = useState<Search>(
    () =>
      searchOf(new URLSearchParams(location.search)) ?? {
        find: '',
        with: '',
        words: false,
        case: false,
        // Where vowel signs are mostly left out, they had better not count.
        marks: directionOf(language) === 'ltr',
      },
  );
  const [answer, setAnswer] = useState<FindAnswer>();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);

  const look = async (asked: Search): Promise<void> => {
    const own = (turn.current += 1);
    if (asked.find === '') {
      setAnswer(undefined);
      setBusy(false);
      return;
    }
    setBusy(true);
    const found = await findServer.find(language, asked);
    // Somebody typed on meanwhile.
    if (own !== turn.current) return;
    setBusy(false);
    setProblem(found.ok ? '' : fault(found.failure));
    setAnswer(found.ok ? found.value : undefined);
  };
  const first = useRef(true);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    history.replaceState(null, '', search.find === '' ? location.pathname : `?${queryOf(search)}`);
    pause.current = setTimeout(() => void look(search), first.current ? 0 : PAUSE);
    first.current = false;
    return () => {
      clearTimeout(pause.current);
    };
  }, [search, language]);

  return {
    search,
    change: (change) => {
      setSearch((now) => ({ ...now, ...change }));
    },
    answer,
    problem,
    busy,
    again: () => {
      clearTimeout(pause.current);
      return look(search);
    },
  };
}
