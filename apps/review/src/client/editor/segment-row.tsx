import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { WorkSegment } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { steady } from '../app/steady.tsx';
import type { Draft } from '../drafts/draft.ts';
import { Conflict } from './conflict.tsx';

interface SegmentRowProps {
  segment: WorkSegment;
  /** '' where nothing stands beside the text. */
  sourceLanguage: string;
  targetLanguage: string;
  source: string;
  target: string;
  inFile: string;
  draft: Draft | undefined;
  /** Whether a comment on it was begun and not sent. */
  isCommented: boolean;
  /** How many errors and warnings were found in it. */
  found: number;
  open: boolean;
  /** Whether it stands before or after the one that is open. */
  isNext: boolean;
  onOpen: (segment: string) => void;
  onChoose: (segment: string, whose: 'yours' | 'theirs') => void;
  /** What there is to work with, when it is open. */
  children?: ComponentChildren;
}

/** One segment: closed, its two texts side by side; open, what there is to work with. */
export const SegmentRow = steady(function SegmentRow(props: SegmentRowProps) {
  const { segment, draft, open, inFile, targetLanguage } = props;
  const { say, directionOf } = useApp();
  const ref = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (open) ref.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [open]);
  const text = (language: string, words: string): preact.JSX.Element => (
    <span class="words" lang={language} dir={directionOf(language)}>
      {words || '—'}
    </span>
  );
  return (
    <li ref={ref} class={open ? 'segment is-open' : 'segment'} data-segment={segment.id}>
      <p class="marks">
        <code dir="ltr">{segment.id}</code>
        <span class={`state ${segment.state}`}>{say(`state-${segment.state}`)}</span>
        {segment.outdated && <span class="state outdated-mark">{say('state-outdated')}</span>}
        {props.found > 0 && (
          <span class="state found-mark">{say('found-here', { n: props.found })}</span>
        )}
        {draft && <span class="state draft">{say('state-draft')}</span>}
        {props.isCommented && <span class="state draft">{say('state-comment')}</span>}
      </p>
      {draft !== undefined && draft.base !== inFile && (
        <Conflict
          yours={draft.text}
          theirs={inFile}
          language={targetLanguage}
          onChoose={(whose) => {
            props.onChoose(segment.id, whose);
            // The buttons go; on with the passage they were about.
            ref.current?.querySelector<HTMLElement>('.open > textarea, .pair')?.focus();
          }}
        />
      )}
      {open ? (
        props.children
      ) : (
        <button
          type="button"
          class="pair"
          // Of hundreds only the next ones are stops of the Tab key, so that it leads out of a long text.
          tabIndex={props.isNext ? 0 : -1}
          onClick={() => {
            props.onOpen(segment.id);
          }}
        >
          {props.sourceLanguage !== '' && text(props.sourceLanguage, props.source)}
          {text(targetLanguage, props.target)}
        </button>
      )}
    </li>
  );
});
