import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { BranchText, LookedAt, PartPlace } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import type { Decide } from '../editor/use-decide.ts';
import { ByWord } from './by-word.tsx';
import { OpenText } from './open-text.tsx';
import { stateWords } from './state-words.ts';

interface ChangedTextProps {
  place: PartPlace;
  text: BranchText;
  looked: LookedAt | undefined;
  open: boolean;
  commentArea: RefObject<HTMLTextAreaElement | null>;
  onOpen: () => void;
  onDecide: Decide;
}

/** One changed text beside what it was made from; open, with what there is to decide. */
export function ChangedText(props: ChangedTextProps): preact.JSX.Element {
  const { place, text, looked, open } = props;
  const { say, languageName } = useApp();
  const ref = useRef<HTMLLIElement>(null);
  // Before the next key is pressed, however fast that is.
  useLayoutEffect(() => {
    if (!open || ref.current === null) return;
    ref.current.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    // Whoever listens hears where they are.
    ref.current.focus({ preventScroll: true });
  }, [open]);
  const { source, state } = text;
  const pair = (
    <>
      {source && (
        <span>
          <span class="which">{languageName(source.language)}</span>
          <ByWord words={source.words} language={source.language} />
        </span>
      )}
      <span>
        <span class="which">{languageName(place.language)}</span>
        <ByWord words={text.words} language={place.language} />
      </span>
    </>
  );
  return (
    <li
      ref={ref}
      class={open ? 'segment is-open' : 'segment'}
      data-segment={text.segment}
      tabIndex={-1}
      aria-current={open ? 'step' : undefined}
    >
      <p class="marks">
        <code dir="ltr">{text.segment}</code>
        <span>{say(`change-${text.change}`)}</span>
        {state && (
          <span class={state.after?.outdated === true ? 'state outdated-mark' : 'state'}>
            {stateWords(say, state)}
          </span>
        )}
        {text.by !== undefined && state && (
          <span>
            <bdi>{text.by}</bdi> <time dateTime={text.on}>{text.on}</time>
          </span>
        )}
        {text.findings.length > 0 && (
          <span class="state found-mark">{say('found-here', { n: text.findings.length })}</span>
        )}
        {looked && <span class="looked">{say(`looked-${looked.decision ?? 'at'}`)}</span>}
      </p>
      {open ? (
        <>
          <div class="pair">{pair}</div>
          <OpenText
            place={place}
            text={text}
            commentArea={props.commentArea}
            onDecide={props.onDecide}
          />
        </>
      ) : (
        <button type="button" class="pair" onClick={props.onOpen}>
          {pair}
        </button>
      )}
    </li>
  );
}
