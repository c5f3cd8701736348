import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import type { WorkSegment } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import type { Draft } from '../drafts/drafts.ts';

interface SegmentRowProps {
  segment: WorkSegment;
  sourceLanguage: string;
  targetLanguage: string;
  source: string;
  target: string;
  inFile: string;
  draft: Draft | undefined;
  open: boolean;
  onOpen: () => void;
  onChoose: (whose: 'yours' | 'theirs') => void;
  children: ComponentChildren;
}

/** One segment: closed, its two texts side by side; open, what there is to work with. */
export function SegmentRow(props: SegmentRowProps): preact.JSX.Element {
  const { segment, draft, open, inFile } = props;
  const { say, directionOf } = useApp();
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) ref.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [open]);
  const conflict = draft !== undefined && draft.base !== inFile;
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
        {draft && <span class="state draft">{say('state-draft')}</span>}
      </p>
      {conflict && (
        <div class="conflict" role="group" aria-label={say('conflict')}>
          <p>{say('conflict')}</p>
          <button
            type="button"
            onClick={() => {
              props.onChoose('yours');
            }}
          >
            <b>{say('take-yours')}</b> {text(props.targetLanguage, draft.text)}
          </button>
          <button
            type="button"
            onClick={() => {
              props.onChoose('theirs');
            }}
          >
            <b>{say('take-theirs')}</b> {text(props.targetLanguage, inFile)}
          </button>
        </div>
      )}
      {open ? (
        props.children
      ) : (
        <button type="button" class="pair" onClick={props.onOpen}>
          {text(props.sourceLanguage, props.source)}
          {text(props.targetLanguage, props.target)}
        </button>
      )}
    </li>
  );
}
