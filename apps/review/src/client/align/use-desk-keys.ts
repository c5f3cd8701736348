import type { Arrangement } from '@archive/translation';
import { useLayoutEffect } from 'preact/hooks';

import { useApp } from '../app/context.ts';
import { type AlignCommand, commandOf, keyOf } from '../app/keys.ts';

/** What every program understands, besides the keys of the desk. */
function usualCommand({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent) {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'align-redo' : 'align-undo';
  return letter === 'y' ? 'align-redo' : undefined;
}

/** The keys of the desk; with the arrows a row is chosen, unless they move a caret. */
export function useDeskKeys(
  commands: Readonly<Record<AlignCommand | 'save-next', () => void>>,
  { slots }: Arrangement,
  chosen: string,
  choose: (segment: string) => void,
): void {
  const { say, announce } = useApp();
  // Before the next key is pressed, however fast that is.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = keyOf(event);
      if (key === undefined || document.querySelector('dialog[open]') !== null) return;
      const target = event.target as Element | null;
      const command = usualCommand(event) ?? commandOf(event, 'align');
      if (command !== undefined && command in commands) {
        event.preventDefault();
        commands[command as AlignCommand]();
      } else if (key === 'Escape' && target?.matches('.align-pairs textarea')) {
        target.closest<HTMLElement>('.align-pair')?.focus();
      } else if (key === 'ArrowUp' || key === 'ArrowDown') {
        if (target === null || !isFree(target, key)) return;
        event.preventDefault();
        const at = slots.findIndex(({ segment }) => segment === chosen);
        const next = slots[key === 'ArrowUp' ? at - 1 : at + 1];
        if (next === undefined) announce(say('no-further'));
        else choose(next.segment);
      }
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  });
}

/** Whether an arrow key moves nothing else. */
function isFree(target: Element, key: 'ArrowUp' | 'ArrowDown'): boolean {
  if (!(target instanceof HTMLTextAreaElement)) return !target.matches('input, select');
  const { selectionStart, value } = target;
  return selectionStart === (key === 'ArrowUp' ? 0 : value.length);
}
