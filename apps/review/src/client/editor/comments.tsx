import { useRef } from 'preact/hooks';

import type { WorkSegment } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import type { Drafts } from '../drafts/use-drafts.ts';
import { CommentForm } from './comment-form.tsx';
import type { Decide } from './use-decide.ts';

/** What people said about a translation, and a place to say more. */
export function Comments(props: {
  segment: WorkSegment;
  drafts: Drafts;
  onDecide: Decide;
}): preact.JSX.Element {
  const { segment, drafts } = props;
  const { say } = useApp();
  const said = segment.record?.comments ?? [];
  // Once it is open, it is not closed under the hands of who writes.
  const isOpen = useRef(false);
  isOpen.current ||= said.length > 0 || drafts.all.has(segment.id);
  return (
    <details class="aside" open={isOpen.current}>
      <summary>{say('comments')}</summary>
      {said.map(({ by, on, text }, index) => (
        <p key={index}>
          <b>
            <bdi>{by}</bdi> <time dateTime={on}>{on}</time>
          </b>{' '}
          <bdi>{text}</bdi>
        </p>
      ))}
      <CommentForm segment={segment.id} drafts={drafts} onDecide={props.onDecide} />
    </details>
  );
}
