import { useRef, useState } from 'preact/hooks';

import type { LookedAt } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { branchServer } from './branch-server.ts';

/** What the review came to, to be put into a comment on the pull request. */
export function CopyComment({ looked }: { looked: readonly LookedAt[] }): preact.JSX.Element {
  const { say, announce, fault } = useApp();
  const [markdown, setMarkdown] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    const answer = await branchServer.comment({ looked });
    if (!answer.ok) {
      announce(fault(answer.failure));
      return;
    }
    setMarkdown(answer.value.markdown);
    try {
      await navigator.clipboard.writeText(answer.value.markdown);
      announce(say('changes-copied'));
    } catch {
      // Some browsers keep the clipboard to themselves: the text is there to be copied by hand.
      announce(say('changes-not-copied'));
      area.current?.select();
    }
  };
  return (
    <section class="copy-comment" aria-label={say('changes-outcome')}>
      <h2>{say('changes-outcome')}</h2>
      <p class="count">{say('changes-outcome-help')}</p>
      <button type="button" class="strong" onClick={() => void copy()}>
        {say('changes-copy')}
      </button>
      <textarea
        ref={area}
        class="small"
        hidden={markdown === ''}
        readOnly
        rows={10}
        dir="ltr"
        lang="en"
        aria-label={say('changes-comment')}
        value={markdown}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
    </section>
  );
}
