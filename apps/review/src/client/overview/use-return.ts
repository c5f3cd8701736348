import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import { leftAt } from '../app/router.ts';

/**
 * Whoever comes back to a long table is where they left it, with the focus on the link they followed.
 *
 * @param drawn - another value each time other rows are drawn
 */
export function useReturn(table: RefObject<HTMLElement | null>, drawn: unknown): void {
  const left = useRef(leftAt());
  useLayoutEffect(() => {
    if (left.current === undefined) return;
    scrollTo({ top: left.current.top, behavior: 'instant' });
    // Once only: a page that is loaded anew is where it was then.
    history.replaceState(null, '');
  }, []);
  useEffect(() => {
    const { link } = left.current ?? {};
    if (link === undefined) return;
    const found = table.current?.querySelector<HTMLElement>(`a[href=${JSON.stringify(link)}]`);
    if (!found) return;
    left.current = undefined;
    found.focus({ preventScroll: true });
  }, [table, drawn]);
}
