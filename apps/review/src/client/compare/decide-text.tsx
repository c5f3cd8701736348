import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

import type { BranchText } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import type { Decide } from '../editor/use-decide.ts';

/** What can be decided about a text, and what people have said of it. */
export function DecideText(props: {
  text: BranchText;
  commentArea: RefObject<HTMLTextAreaElement | null>;
  onDecide: Decide;
}): preact.JSX.Element {
  const { text, onDecide } = props;
  const { say } = useApp();
  const [comment, setComment] = useState('');
  const isNothing = comment.trim() === '';
  const withComment = async (decision: 'send-back' | 'comment'): Promise<void> => {
    if (await onDecide(decision, comment)) setComment('');
  };
  return (
    <>
      <div class="actions">
        {text.state?.after?.outdated === true ? (
          <button type="button" class="strong" onClick={() => void onDecide('valid')}>
            {say('still-valid')}
          </button>
        ) : (
          <button type="button" class="strong" onClick={() => void onDecide('approve')}>
            {say('approve')}
          </button>
        )}
      </div>
      <label class="comment-area">
        {say('comment')}
        <textarea
          ref={props.commentArea}
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
        <button
          type="button"
          data-act="send-back"
          disabled={isNothing}
          onClick={() => void withComment('send-back')}
        >
          {say('send-back')}
        </button>
        <button type="button" disabled={isNothing} onClick={() => void withComment('comment')}>
          {say('comment-only')}
        </button>
      </div>
    </>
  );
}
