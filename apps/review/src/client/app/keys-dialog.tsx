import { useState } from 'preact/hooks';

import { useApp } from './context.ts';
import { Dialog } from './dialog.tsx';
import { type Command, keyOf, keysNow, remap } from './keys.ts';

/** Shows the keys and lets them be changed: press the button, then the new key. */
export function KeysDialog({ onClose }: { onClose: () => void }): preact.JSX.Element {
  const { say } = useApp();
  const [waiting, setWaiting] = useState<Command>();
  const onKey = (command: Command, event: KeyboardEvent): void => {
    if (waiting !== command) return;
    const key = keyOf(event);
    if (key === undefined || key === 'Tab' || key === 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    remap(command, key);
    setWaiting(undefined);
  };
  return (
    <Dialog title={say('keys')} onClose={onClose}>
      <p>{say('keys-help')}</p>
      <dl class="keys">
        {(Object.entries(keysNow()) as [Command, string][]).map(([command, key]) => (
          <div key={command}>
            <dt id={`key-${command}`}>{say(`key-${command}`)}</dt>
            <dd>
              <button
                type="button"
                aria-describedby={`key-${command}`}
                onClick={() => {
                  setWaiting(command);
                }}
                onKeyDown={(event) => {
                  onKey(command, event);
                }}
              >
                <kbd dir="ltr">{waiting === command ? '…' : key}</kbd>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
