import { translate } from '@archive/checks';
import type { RefObject } from 'preact';

import type { BranchText, PartPlace } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { go, pathToSegment } from '../app/router.ts';
import { FindingList } from '../editor/finding-list.tsx';
import type { Decide } from '../editor/use-decide.ts';
import { DecideText } from './decide-text.tsx';

/** Opens a text where it can be edited. */
export function openInEditor({ id, language }: PartPlace, segment: string): void {
  go(pathToSegment(id, language, segment));
}

/** What there is to know and to decide about the text that is open. */
export function OpenText(props: {
  place: PartPlace;
  text: BranchText;
  commentArea: RefObject<HTMLTextAreaElement | null>;
  onDecide: Decide;
}): preact.JSX.Element {
  const { place, text } = props;
  const { say, messages } = useApp();
  return (
    <div class="open">
      {text.findings.length > 0 && (
        <FindingList findings={text.findings.map((finding) => translate(finding, messages))} />
      )}
      {text.comments.map(({ by, on, text: said }, index) => (
        <p key={index} class="aside">
          <b>
            <bdi>{by}</bdi> <time dateTime={on}>{on}</time>
          </b>{' '}
          <bdi>{said}</bdi>
        </p>
      ))}
      {text.decidable ? (
        <DecideText
          place={place}
          text={text}
          commentArea={props.commentArea}
          onDecide={props.onDecide}
        />
      ) : (
        <p class="count">{say('changes-read-only')}</p>
      )}
      {place.kind === 'document' && (
        <div class="actions">
          <button
            type="button"
            onClick={() => {
              openInEditor(place, text.segment);
            }}
          >
            {say('key-open-editor')}
          </button>
        </div>
      )}
    </div>
  );
}
