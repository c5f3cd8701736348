import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import { useApp } from '../app/context.ts';
import { decoded, onMove } from '../app/router.ts';

/** Which passage of a document is open, and the ways to the others. */
export interface OpenPassage {
  /** '' while there is none. */
  open: string;
  /** The same, also between two drawings of the page: two presses of a key may come before the second. */
  now: () => string;
  goTo: (segment: string) => void;
  step: (by: 1 | -1) => void;
  /** To the next one like that; from the last one it goes on with the first. */
  goToNext: (fits: (segment: string) => boolean) => void;
}

const inAddress = (): string => decoded(location.hash.slice(1));

/**
 * Opens the passage that the address names, else the first.
 *
 * @param segments - the ids of all of them, in their order
 */
export function useOpenPassage(segments: readonly string[]): OpenPassage {
  const { say, announce } = useApp();
  const [chosen, setChosen] = useState(inAddress);
  const open = segments.includes(chosen) ? chosen : (segments[0] ?? '');
  const now = useRef(open);
  now.current = open;
  const goTo = useCallback((segment: string) => {
    now.current = segment;
    setChosen(segment);
  }, []);
  useEffect(() => {
    // A link may lead from one passage to another of the same document.
    const { pathname } = location;
    return onMove(() => {
      if (location.pathname === pathname) goTo(inAddress());
    });
  }, [goTo]);
  const goToAny = (next: string | undefined): void => {
    if (next === undefined) announce(say('no-further'));
    else goTo(next);
  };
  return {
    open,
    now: () => now.current,
    goTo,
    step: (by) => {
      goToAny(segments[segments.indexOf(now.current) + by]);
    },
    goToNext: (fits) => {
      const place = segments.indexOf(now.current);
      goToAny([...segments.slice(place + 1), ...segments.slice(0, place)].find(fits));
    },
  };
}
