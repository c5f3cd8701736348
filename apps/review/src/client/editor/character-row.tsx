import { useRef, useState } from 'preact/hooks';

import { useApp } from '../app/context.ts';
import { charactersFor } from './characters.ts';

/** A row of characters to put in. It is one stop of the Tab key; arrows move inside it. */
export function CharacterRow(props: {
  language: string;
  onInsert: (text: string) => void;
}): preact.JSX.Element {
  const { say, tag, directionOf } = useApp();
  const row = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(0);
  const characters = charactersFor(props.language);
  const onKey = (event: KeyboardEvent): void => {
    const forward = directionOf(tag) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const last = characters.length - 1;
    const to = { [forward]: reached + 1, [back]: reached - 1, Home: 0, End: last }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.min(Math.max(to, 0), last);
    setReached(next);
    row.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      ref={row}
      class="characters"
      role="toolbar"
      aria-label={say('characters')}
      onKeyDown={onKey}
    >
      {characters.map(({ text, shown, name }, place) => (
        <button
          key={text}
          type="button"
          tabIndex={place === reached ? 0 : -1}
          aria-label={name && `${shown} ${say(name)}`}
          title={name && say(name)}
          onFocus={() => {
            setReached(place);
          }}
          onClick={() => {
            props.onInsert(text);
          }}
        >
          {shown}
        </button>
      ))}
    </div>
  );
}
