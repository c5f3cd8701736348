import { type Arrangement, exchange, place, type Taken, toTray } from '@archive/translation';
import { useState } from 'preact/hooks';

/** Where a text would go: between two, beside a segment in exchange for its text, or onto the tray. */
interface Target {
  /** Nothing for the tray. */
  segment?: string;
  how: 'insert' | 'exchange' | 'tray';
}

/** What a text can be dropped on. */
type Place = 'tray' | { segment: string; isGap: boolean };

interface Draggable {
  draggable: true;
  onDragStart: (event: DragEvent) => void;
  onDragEnd: () => void;
}

interface DropPlace {
  onDragOver: (event: DragEvent) => void;
  onDragLeave: () => void;
  onDrop: (event: DragEvent) => void;
}

/** Dragging of texts with the mouse. */
export interface Drag {
  target: Target | undefined;
  /** For what can be dragged. */
  from: (taken: Taken, text: string) => Draggable;
  /** For what a text can be dropped on. */
  onto: (target: Place) => DropPlace;
}

/** The upper part of a text stands for the place before it. */
const UPPER = 1 / 3;

/** Lets texts be dragged to other segments and to the tray. */
export function useDrag(now: Arrangement, act: (next: Arrangement) => void): Drag {
  const [taken, setTaken] = useState<Taken>();
  const [target, setTarget] = useState<Target>();
  const end = (): void => {
    setTaken(undefined);
    setTarget(undefined);
  };
  const targetAt = (event: DragEvent, onto: Place): Target | undefined => {
    if (taken === undefined) return undefined;
    if (onto === 'tray') return 'tray' in taken ? undefined : { how: 'tray' };
    const { top, height } = (event.currentTarget as Element).getBoundingClientRect();
    const isUpper = event.clientY < top + height * UPPER;
    const inserts = onto.isGap || isUpper || 'tray' in taken;
    return { segment: onto.segment, how: inserts ? 'insert' : 'exchange' };
  };
  const drop = (at: Target): void => {
    if (taken === undefined) return;
    const { segment, how } = at;
    if (segment === undefined) {
      if ('segment' in taken) act(toTray(now, taken.segment));
    } else if (how === 'exchange' && 'segment' in taken) act(exchange(now, taken.segment, segment));
    else act(place(now, taken, segment));
  };
  return {
    target,
    from: (what, text) => ({
      draggable: true,
      onDragStart: (event) => {
        // Without data some browsers drag nothing.
        event.dataTransfer?.setData('text/plain', text);
        setTaken(what);
      },
      onDragEnd: end,
    }),
    onto: (what) => ({
      onDragOver: (event) => {
        const at = targetAt(event, what);
        if (at === undefined) return;
        event.preventDefault();
        if (at.segment !== target?.segment || at.how !== target?.how) setTarget(at);
      },
      onDragLeave: () => {
        setTarget(undefined);
      },
      onDrop: (event) => {
        const at = targetAt(event, what);
        event.preventDefault();
        end();
        if (at !== undefined) drop(at);
      },
    }),
  };
}
