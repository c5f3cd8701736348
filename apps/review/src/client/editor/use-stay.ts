import { useEffect } from 'preact/hooks';

import { pathToSegment } from '../app/router.ts';
import { remember } from '../app/settings.ts';

/** So long somebody has to stay with a passage for it to stand in the address, in milliseconds. */
const PAUSE = 200;

/** Notes the passage that is open, in the address and for the next visit: a long document is gone on with there. */
export function useStay(document: string, language: string, segment: string): void {
  useEffect(() => {
    if (segment === '') return undefined;
    remember('at', pathToSegment(document, language, segment));
    // Browsers take only so many addresses in a while, and a key that is held down steps fast.
    const timer = setTimeout(() => {
      history.replaceState(history.state, '', `#${encodeURIComponent(segment)}`);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [document, language, segment]);
}
