import type { Piece } from '@archive/translation';

import { useApp } from '../app/context.ts';
import type { Drag } from './use-drag.ts';

/** The texts that stand beside nothing. */
export function Tray(props: {
  pieces: readonly Piece[];
  language: string;
  /** Beside which a text would be put. */
  segment: string;
  drag: Drag;
  onPlace: (index: number) => void;
}): preact.JSX.Element {
  const { pieces, language, segment, drag } = props;
  const { say, directionOf } = useApp();
  return (
    <section
      class="align-tray"
      aria-label={say('align-tray')}
      data-drop={drag.target?.how === 'tray' ? 'insert' : undefined}
      {...drag.onto('tray')}
    >
      <h2>{say('counted', { what: say('align-tray'), n: pieces.length })}</h2>
      {pieces.length === 0 && <p class="count">{say('align-tray-empty')}</p>}
      <ul>
        {pieces.map((piece, index) => (
          <li key={index}>
            <span
              class="words align-handle"
              lang={language}
              dir={directionOf(language)}
              title={say('align-drag')}
              {...drag.from({ tray: index }, piece.text)}
            >
              {piece.text}
            </span>
            <button
              type="button"
              onClick={() => {
                props.onPlace(index);
              }}
            >
              {say('align-place', { segment })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
