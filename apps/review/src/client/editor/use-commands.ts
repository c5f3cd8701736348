import { useEffect } from 'preact/hooks';

import { type Command, commandOf } from '../app/keys.ts';

/** Carries out the command of a key, unless a window stands over the page. */
export function useCommands(carryOut: (command: Command) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (command === undefined || command === 'help') return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      carryOut(command);
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  });
}
