import { useState } from 'preact/hooks';

import type { WorkSegment } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import type { Decide } from './use-decide.ts';

/** What people said about a translation, and a place to say more, with or without sending it back. */
export function Comments(props: { segment: WorkSegment; onDecide: Decide }): preact.JSX.Element {
  const { say } = useApp();
  const [comment, setComment] = useState('');
  const said = props.segment.record?.comments ?? [];
  const isNothing = comment.trim() === '';
  const decide = async (decision: 'send-back' | 'comment'): Promise<void> => {
    if (await props.onDecide(decision, comment)) setComment('');
  };
  return (
    <details class="aside" open={said.length > 0}>
      <summary>{say('comments')}</summary>
      {said.map(({ by, on, text }, index) => (
        <p key={index}>
          <b>
            <bdi>{by}</bdi> <time dateTime={on}>{on}</time>
          </b>{' '}
          <bdi>{text}</bdi>
        </p>
      ))}
      <label>
        {say('comment')}
        <textarea
          class="small"
          rows={2}
          dir="auto"
          spellcheck
          value={comment}
          onInput={(event) => {
            setComment(event.currentTarget.value);
          }}
        />
      </label>
      <div class="actions">
        <button type="button" disabled={isNothing} onClick={() => void decide('comment')}>
          {say('comment-only')}
        </button>
        <button type="button" disabled={isNothing} onClick={() => void decide('send-back')}>
          {say('send-back')}
        </button>
      </div>
    </details>
  );
}
