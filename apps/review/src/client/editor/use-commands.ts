import { useLayoutEffect, useRef } from 'preact/hooks';

import { type Command, commandOf } from '../app/keys.ts';

/** Carries out the command of a key, unless a window stands over the page. */
export function useCommands(carryOut: (command: Command) => void): void {
  const latest = useRef(carryOut);
  latest.current = carryOut;
  // Whoever sees the view can use its keys.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (command === undefined || command === 'help') return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      latest.current(command);
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, []);
}
