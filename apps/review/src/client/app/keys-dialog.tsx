import { useState } from 'preact/hooks';

import { useApp } from './context.ts';
import { Dialog } from './dialog.tsx';
import { type Command, keyOf, keysNow, remap, resetKeys } from './keys.ts';

/** Shows the keys and lets them be changed: press the button, then the new key. */
export function KeysDialog({ onClose }: { onClose: () => void }): preact.JSX.Element {
  const { say } = useApp();
  const [waiting, setWaiting] = useState<Command>();
  const [said, setSaid] = useState('');
  const onKey = (command: Command, event: KeyboardEvent): void => {
    if (waiting !== command) return;
    const key = keyOf(event);
    if (key === undefined || key === 'Tab' || key === 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    setWaiting(undefined);
    const taken = remap(command, key);
    setSaid(
      taken === undefined
        ? say('keys-changed', { key, what: say(`key-${command}`) })
        : say('keys-taken', { key, what: say(`key-${taken}`) }),
    );
  };
  return (
    <Dialog title={say('keys')} onClose={onClose}>
      <p>{say('keys-help')}</p>
      <p class="notice" role="status">
        {said}
      </p>
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
                onBlur={() => {
                  setWaiting(undefined);
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
      <button
        type="button"
        onClick={() => {
          resetKeys();
          setSaid(say('keys-reset-done'));
        }}
      >
        {say('keys-reset')}
      </button>
    </Dialog>
  );
}
