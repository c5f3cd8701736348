import { parse, plain } from '@archive/markup';
import type { Ref } from 'preact';

import type { WorkDocument } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { follow, pathToAlign } from '../app/router.ts';
import { FindingList } from './finding-list.tsx';
import { LanguageChoices } from './language-choices.tsx';
import type { Checks } from './use-checks.ts';
import type { Way, Ways } from './ways.ts';

interface EditorHeadProps {
  document: WorkDocument;
  /** The language that was chosen to stand beside the segments; '' for none in particular. */
  source: string;
  onSource: (tag: string) => void;
  checks: Checks;
  ways: Ways;
  onWay: (way: Way) => void;
  /** Nothing while it is being done. */
  onFill: (() => void) | undefined;
  previewed: boolean;
  onPreview: () => void;
  /** Where the focus goes when the preview is closed. */
  previewButton: Ref<HTMLButtonElement>;
}

/** What is being worked on, and how much of it is left to do. */
export function EditorHead(props: EditorHeadProps): preact.JSX.Element {
  const { document, source, checks, ways } = props;
  const { say } = useApp();
  const { skeleton, language, texts } = document;
  const titled = [language, skeleton.originalLanguage].find((tag) => texts[tag]?.[skeleton.title]);
  const isOriginal = language === skeleton.originalLanguage;
  return (
    <div class="editor-head">
      <h1 lang={titled} dir="auto">
        {plain(parse(texts[titled ?? '']?.[skeleton.title] ?? skeleton.id))}
      </h1>
      <div class="choices">
        <LanguageChoices document={document} source={source} onSource={props.onSource} />
        <button
          ref={props.previewButton}
          type="button"
          aria-pressed={props.previewed}
          onClick={props.onPreview}
        >
          {say('preview')}
        </button>
        {!isOriginal && (
          <a class="button" href={pathToAlign(skeleton.id, language)} onClick={follow}>
            {say('align')}
          </a>
        )}
      </div>
      <div class="ways" role="group" aria-label={say('ways')}>
        {(Object.entries(ways) as [Way, number][]).map(
          ([way, n]) =>
            n > 0 && (
              <button
                key={way}
                type="button"
                onClick={() => {
                  props.onWay(way);
                }}
              >
                {say('counted', { what: say(`key-${way}`), n })}
              </button>
            ),
        )}
        {/* Not `disabled`, which would take the focus away. */}
        {ways['next-missing'] > 0 && (
          <button type="button" aria-disabled={props.onFill === undefined} onClick={props.onFill}>
            {say('fill-known')}
          </button>
        )}
      </div>
      {checks.elsewhere.length > 0 && (
        <details class="aside">
          <summary>{say('found-elsewhere', { n: checks.elsewhere.length })}</summary>
          <FindingList findings={checks.elsewhere} />
        </details>
      )}
    </div>
  );
}
