import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** How far down its pane what is read stands, as a share of the pane's height. */
const READING_LINE = 1 / 3;

/** A place in a document: so far into one of its segments, from 0 at its top to 1 at its end. */
interface Reached {
  segment: string;
  share: number;
}

/**
 * Keeps the texts, which scroll with the window, and the preview, which scrolls in its frame, at the
 * same place. Only the side that the person is at leads, so that neither answers the other's answer.
 * Nothing glides: the other side simply is there.
 *
 * @param frame - what scrolls around the preview
 * @param blockOf - a segment's block in the preview
 */
export function useTogether(
  frame: RefObject<HTMLElement | null>,
  blockOf: (segment: string) => Element | null | undefined,
): void {
  const leads = useRef<'texts' | 'preview'>('texts');
  useEffect(() => {
    const pane = frame.current;
    if (pane === null) return undefined;
    const rows = (): (readonly [string, Element])[] =>
      [...document.querySelectorAll<HTMLElement>('.segments > [data-segment]')].map(
        (row) => [row.dataset['segment'] ?? '', row] as const,
      );
    const blocks = (): (readonly [string, Element])[] =>
      rows().flatMap(([segment]) => {
        const block = blockOf(segment);
        return block ? [[segment, block] as const] : [];
      });
    const lineOfPreview = (): number =>
      pane.getBoundingClientRect().top + pane.clientHeight * READING_LINE;
    let due = false;
    const follow = (move: () => void): void => {
      if (due) return;
      due = true;
      requestAnimationFrame(() => {
        due = false;
        move();
      });
    };
    const onWindow = (): void => {
      if (leads.current !== 'texts') return;
      follow(() => {
        const reached = reachedIn(rows(), innerHeight * READING_LINE);
        const block = reached && blockOf(reached.segment);
        if (block) pane.scrollTop += topOf(block, reached) - lineOfPreview();
        // Above the first passage: at the head of the page.
        else if (reached === undefined) pane.scrollTop = 0;
      });
    };
    const onPane = (): void => {
      if (leads.current !== 'preview') return;
      follow(() => {
        const reached = reachedIn(blocks(), lineOfPreview());
        const row = rows().find(([segment]) => segment === reached?.segment)?.[1];
        if (row && reached)
          scrollBy({ top: topOf(row, reached) - innerHeight * READING_LINE, behavior: 'instant' });
      });
    };
    const onHand = (event: Event): void => {
      leads.current = event.composedPath().includes(pane) ? 'preview' : 'texts';
    };
    const hands = ['pointerdown', 'wheel', 'touchstart', 'keydown'];
    for (const hand of hands) addEventListener(hand, onHand, { capture: true, passive: true });
    addEventListener('scroll', onWindow, { passive: true });
    pane.addEventListener('scroll', onPane, { passive: true });
    return () => {
      for (const hand of hands) removeEventListener(hand, onHand, { capture: true });
      removeEventListener('scroll', onWindow);
      pane.removeEventListener('scroll', onPane);
    };
  }, [frame, blockOf]);
}

/** The last segment that begins above a line, in CSS pixels of the window. */
function reachedIn(
  places: readonly (readonly [string, Element])[],
  line: number,
): Reached | undefined {
  const found = places.findLast(([, element]) => element.getBoundingClientRect().top <= line);
  if (found === undefined) return undefined;
  const [segment, element] = found;
  const { top, height } = element.getBoundingClientRect();
  return { segment, share: height === 0 ? 0 : Math.min(1, (line - top) / height) };
}

function topOf(element: Element, { share }: Reached): number {
  const { top, height } = element.getBoundingClientRect();
  return top + share * height;
}
