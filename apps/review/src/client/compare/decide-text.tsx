import type { RefObject } from 'preact';

import type { BranchText, PartPlace } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { CommentForm, useCommentDrafts } from '../editor/comment-form.tsx';
import type { Decide } from '../editor/use-decide.ts';

/** What can be decided about a text, and what people have said of it. */
export function DecideText(props: {
  place: PartPlace;
  text: BranchText;
  commentArea: RefObject<HTMLTextAreaElement | null>;
  onDecide: Decide;
}): preact.JSX.Element {
  const { place, text, onDecide } = props;
  const { say } = useApp();
  const drafts = useCommentDrafts(place.id, place.language);
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
      <CommentForm
        segment={text.segment}
        drafts={drafts}
        area={props.commentArea}
        onDecide={onDecide}
      />
    </>
  );
}
