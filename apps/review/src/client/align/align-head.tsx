import { parse, plain } from '@archive/markup';

import { useApp } from '../app/context.ts';
import { follow, pathTo } from '../app/router.ts';
import type { Desk, Work } from './use-alignment.ts';

/** What is being arranged, how much of it is doubtful, and the commands for all of it. */
export function AlignHead(props: {
  work: Work;
  desk: Desk;
  doubtful: number;
  onNextDoubtful: () => void;
}): preact.JSX.Element {
  const { work, desk, doubtful } = props;
  const { say, languageName } = useApp();
  const { alignment, steps, stale } = work;
  const { skeleton, language, original, translation } = alignment;
  const title = translation[skeleton.title];
  return (
    <div class="editor-head">
      <h1 lang={title ? language : skeleton.originalLanguage} dir="auto">
        {plain(parse(title ?? original[skeleton.title] ?? skeleton.id))}
      </h1>
      <p class="count">
        {say('align-help', { language: languageName(language) })}{' '}
        <a href={pathTo(skeleton.id, language)} onClick={follow}>
          {say('align-editor')}
        </a>
      </p>
      {stale === undefined && (
        <div class="choices align-choices">
          <button
            type="button"
            class="strong"
            disabled={!desk.unsaved}
            onClick={() => {
              void desk.save();
            }}
          >
            {say('align-save')}
          </button>
          <button type="button" disabled={steps.before.length === 0} onClick={desk.undo}>
            {say('align-undo')}
          </button>
          <button type="button" disabled={steps.after.length === 0} onClick={desk.redo}>
            {say('align-redo')}
          </button>
          <button type="button" disabled={!desk.unsaved} onClick={desk.startAnew}>
            {say('align-anew')}
          </button>
          <button type="button" disabled={doubtful === 0} onClick={props.onNextDoubtful}>
            {say('counted', { what: say('key-align-next'), n: doubtful })}
          </button>
          {desk.unsaved && <span class="state draft">{say('align-unsaved')}</span>}
        </div>
      )}
    </div>
  );
}
