import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

import { useApp } from '../app/context.ts';
import { commandOf } from '../app/keys.ts';
import type { Drafts } from '../drafts/use-drafts.ts';
import { useDrafts } from '../drafts/use-drafts.ts';
import type { Decide } from './use-decide.ts';

/** The comments on a document in one language that are being written. No document's id has a slash. */
export function useCommentDrafts(document: string, language: string): Drafts {
  return useDrafts(`comment/${document}`, language);
}

/** A place to say something about a translation, with or without sending it back. */
export function CommentForm(props: {
  segment: string;
  drafts: Drafts;
  /** For whoever has to reach it. */
  area?: RefObject<HTMLTextAreaElement | null>;
  onDecide: Decide;
}): preact.JSX.Element {
  const { segment, drafts } = props;
  const { say } = useApp();
  const own = useRef<HTMLTextAreaElement>(null);
  const area = props.area ?? own;
  const comment = drafts.all.get(segment)?.text ?? '';
  const isNothing = comment.trim() === '';
  const send = async (decision: 'send-back' | 'comment'): Promise<void> => {
    if (isNothing || !(await props.onDecide(decision, comment))) return;
    drafts.drop(segment);
    // The button that was pressed can no longer be.
    area.current?.focus();
  };
  return (
    <>
      <label class="comment-area">
        {say('comment')}
        <textarea
          ref={area}
          class="small"
          rows={2}
          dir="auto"
          spellcheck
          value={comment}
          onInput={(event) => {
            const { value } = event.currentTarget;
            if (value === '') drafts.drop(segment);
            else drafts.keep(segment, { text: value, base: '' });
          }}
          onKeyDown={(event) => {
            if (commandOf(event) !== 'save-next' || isNothing) return;
            // What is being written is what is meant, and not the text.
            event.preventDefault();
            event.stopPropagation();
            void send('comment');
          }}
        />
      </label>
      <div class="actions">
        <button type="button" disabled={isNothing} onClick={() => void send('comment')}>
          {say('comment-only')}
        </button>
        <button
          type="button"
          data-act="send-back"
          disabled={isNothing}
          onClick={() => void send('send-back')}
        >
          {say('send-back')}
        </button>
      </div>
    </>
  );
}
