import {
  alignRest,
  type Arrangement,
  canSplit,
  exchange,
  mergeNext,
  mergePrevious,
  moveDown,
  moveUp,
  place,
  split,
  toTray,
} from '@archive/translation';

import { useApp } from '../app/context.ts';
import type { AlignCommand } from '../app/keys.ts';
import type { Work } from './use-alignment.ts';

interface Hands {
  work: Work;
  language: string;
  /** The segment that was chosen. */
  chosen: string;
  choose: (segment: string) => void;
  /** Segments whose pair is doubtful. */
  doubtful: readonly string[];
  area: { readonly current: HTMLTextAreaElement | null };
  act: (next: Arrangement) => void;
  undo: () => void;
  redo: () => void;
}

/** What can be done with the text that was chosen, by command. */
export function useDeskCommands(hands: Hands): Record<AlignCommand, () => void> {
  const { say, announce } = useApp();
  const { work, language, chosen, choose, area, act } = hands;
  const { slots, tray } = work.steps.now;
  const at = slots.findIndex(({ segment }) => segment === chosen);
  const zone = slots[at]?.zone;
  const neighbour = (by: 1 | -1): string | undefined =>
    (by === 1 ? slots.slice(at + 1) : slots.slice(0, Math.max(at, 0)).toReversed()).find(
      (slot) => slot.zone === zone,
    )?.segment;

  const take = (
    command: AlignCommand,
    next: (now: Arrangement) => Arrangement,
    then?: string,
  ): void => {
    const after = next(work.steps.now);
    if (after === work.steps.now) {
      announce(say('align-nothing'));
      return;
    }
    act(after);
    announce(say('align-done', { what: say(`key-${command}`) }));
    if (then !== undefined) choose(then);
  };
  const cut = (): void => {
    const { current } = area;
    if (current === null) {
      announce(say('align-nothing'));
      return;
    }
    if (document.activeElement !== current) {
      current.focus();
      announce(say('align-caret'));
      return;
    }
    const caret = current.selectionStart;
    if (canSplit(current.value, caret)) take('align-split', (now) => split(now, chosen, caret));
    else announce(say('align-no-cut'));
  };
  return {
    'align-up': () => {
      take('align-up', (now) => moveUp(now, chosen), neighbour(-1));
    },
    'align-down': () => {
      take('align-down', (now) => moveDown(now, chosen), neighbour(1));
    },
    'align-exchange': () => {
      const other = neighbour(1) ?? '';
      take('align-exchange', (now) => exchange(now, chosen, other));
    },
    'align-split': cut,
    'align-merge': () => {
      take('align-merge', (now) => mergeNext(now, chosen));
    },
    'align-merge-back': () => {
      take('align-merge-back', (now) => mergePrevious(now, chosen), neighbour(-1));
    },
    'align-tray': () => {
      take('align-tray', (now) => toTray(now, chosen));
    },
    'align-place': () => {
      take('align-place', (now) => place(now, { tray: tray.length - 1 }, chosen));
    },
    'align-again': () => {
      const { original } = work.alignment;
      take('align-again', (now) => alignRest(now, chosen, original, language));
    },
    'align-next': () => {
      const places = new Map(slots.map(({ segment }, index) => [segment, index]));
      const later = hands.doubtful.find((each) => (places.get(each) ?? -1) > at);
      const next = later ?? hands.doubtful[0];
      if (next === undefined) announce(say('no-further'));
      else choose(next);
    },
    'align-undo': hands.undo,
    'align-redo': hands.redo,
  };
}
