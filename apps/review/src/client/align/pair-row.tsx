import type { PairHint, Slot } from '@archive/translation';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { useApp } from '../app/context.ts';
import type { Drag } from './use-drag.ts';

/** A segment, the text beside it, and what is known about the two. */
export interface Pair {
  slot: Slot;
  /** A key of the words: how far the text has come, or that it was moved. */
  state: string;
  hint: PairHint | undefined;
  /** From 0 to 1: how sure the import was, while nobody has looked at it. */
  imported: number | undefined;
  doubtful: boolean;
}

interface PairRowProps {
  pair: Pair;
  source: { text: string; language: string };
  language: string;
  chosen: boolean;
  drag: Drag;
  onChoose: () => void;
  /** What there is to do with the text of the chosen one. */
  children: ComponentChildren;
}

/** A segment of the original, and the text that stands beside it. */
export function PairRow(props: PairRowProps): preact.JSX.Element {
  const { source, language, chosen, drag } = props;
  const { slot, state, doubtful } = props.pair;
  const { say, directionOf } = useApp();
  const ref = useRef<HTMLLIElement>(null);
  const { segment, piece } = slot;
  // Before the next key is pressed, however fast that is.
  useLayoutEffect(() => {
    if (!chosen) return;
    ref.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { activeElement } = document;
    // A button that was pressed keeps the focus, unless it went with its row.
    const free = activeElement === null || activeElement === document.body;
    if (free || activeElement.closest('.align-pairs') !== null)
      ref.current?.querySelector<HTMLElement>('.align-pair')?.focus({ preventScroll: true });
  }, [chosen]);
  const target = drag.target?.segment === segment ? drag.target.how : undefined;
  const text = (
    <span class="words" lang={language} dir={directionOf(language)}>
      {piece?.text}
    </span>
  );
  return (
    <li ref={ref} class={chosen ? 'segment is-open' : 'segment'} data-segment={segment}>
      <div
        class="align-pair"
        role="group"
        tabIndex={chosen ? 0 : -1}
        aria-label={say('align-row', { segment })}
        aria-current={chosen}
        onClick={props.onChoose}
      >
        <p class="marks">
          <code dir="ltr">{segment}</code>
          <span class="state">{say(state)}</span>
          {doubtful && <span class="state doubtful">{say('align-doubtful')}</span>}
        </p>
        <p class="words align-source" lang={source.language} dir={directionOf(source.language)}>
          {source.text || '—'}
        </p>
        <div
          class={piece === undefined ? 'align-text is-gap' : 'align-text'}
          data-drop={target}
          {...drag.onto({ segment, isGap: piece === undefined })}
        >
          {piece !== undefined && (
            <span
              class="align-handle"
              title={say('align-drag')}
              {...drag.from({ segment }, piece.text)}
            >
              {chosen ? <span class="align-grip" /> : text}
            </span>
          )}
          {piece === undefined && <em>{say('align-gap')}</em>}
          {chosen && props.children}
        </div>
      </div>
    </li>
  );
}
