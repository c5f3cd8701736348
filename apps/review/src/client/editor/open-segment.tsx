import type { Concept, Finding } from '@archive/schema';
import { countWords } from '@archive/translation';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { MemoryMatch, WorkDocument, WorkSegment } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import type { Drafts } from '../drafts/use-drafts.ts';
import { CharacterRow } from './character-row.tsx';
import { Comments } from './comments.tsx';
import { CosmeticChange, cosmeticChange } from './cosmetic-change.tsx';
import { Difference } from './difference.tsx';
import { FindingList } from './finding-list.tsx';
import { FormerTexts } from './former-texts.tsx';
import { MemoryMatches } from './memory-matches.tsx';
import { OtherLanguages } from './other-languages.tsx';
import { SourceText } from './source-text.tsx';
import { typeIn, typeOver } from './type-in.ts';
import type { Decide } from './use-decide.ts';

const SIZES_ITSELF = CSS.supports('field-sizing', 'content');

interface OpenSegmentProps {
  document: WorkDocument;
  segment: WorkSegment;
  /** '' where none stands beside it. */
  source: string;
  text: string;
  concepts: readonly Concept[];
  findings: readonly Finding[];
  matches: readonly MemoryMatch[];
  area: RefObject<HTMLTextAreaElement | null>;
  commentDrafts: Drafts;
  onText: (text: string) => void;
  onDecide: Decide;
  onSave: () => void;
}

/** The segment that is being worked on. */
export function OpenSegment(props: OpenSegmentProps): preact.JSX.Element {
  const { document, segment, source, text, area, onText } = props;
  const { say, directionOf, languageName } = useApp();
  const { language, texts } = document;
  const sourceText = texts[source]?.[segment.id] ?? '';
  // Before the next key is pressed, however fast that is.
  useLayoutEffect(() => {
    area.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    // As high as its text, so that nothing scrolls inside, where styles alone don't see to it.
    const { current } = area;
    if (current === null || SIZES_ITSELF) return;
    current.style.blockSize = 'auto';
    current.style.blockSize = `${current.scrollHeight + 2}px`;
  }, [text]);
  const insert = (added: string): void => {
    if (area.current !== null) typeIn(area.current, added);
  };
  const replace = (whole: string): void => {
    if (area.current !== null) typeOver(area.current, whole);
  };
  const pressed = useRef<Element>(null);
  const onDecide: Decide = (...decision) => {
    pressed.current = globalThis.document.activeElement;
    return props.onDecide(...decision);
  };
  useLayoutEffect(() => {
    // What was decided may have taken its own button away.
    if (pressed.current?.isConnected !== false) return;
    pressed.current = null;
    area.current?.focus();
  }, [segment]);
  const { outdated } = segment;
  const cosmetic = cosmeticChange(document, segment);
  const isTranslated = segment.state !== 'original' && segment.state !== 'missing';
  return (
    <div class="open">
      {source !== '' && (
        <SourceText
          text={sourceText}
          language={source}
          target={language}
          concepts={props.concepts}
          onTerm={insert}
        />
      )}
      {outdated && (
        <div class="outdated">
          <p>{say(outdated.because === 'source' ? 'outdated-source' : 'outdated-relay')}</p>
          {outdated.was !== undefined && (
            <Difference
              was={outdated.was}
              is={texts[outdated.from]?.[segment.id] ?? ''}
              language={outdated.from}
            />
          )}
        </div>
      )}
      {cosmetic && (
        <CosmeticChange
          document={document}
          segment={segment}
          change={cosmetic}
          onRefuse={() => void onDecide('refuse-cosmetic')}
        />
      )}
      <CharacterRow language={language} onInsert={insert} />
      <textarea
        ref={area}
        lang={language}
        dir={directionOf(language)}
        spellcheck
        rows={2}
        value={text}
        aria-label={say('translation-of', {
          segment: segment.id,
          language: languageName(language),
        })}
        onInput={(event) => {
          onText(event.currentTarget.value);
        }}
      />
      <p class="count">
        {source === ''
          ? say('word-count-alone', { n: countWords(text, language) })
          : say('word-count', {
              n: countWords(text, language),
              of: countWords(sourceText, source),
            })}
      </p>
      <FindingList findings={props.findings} onMend={replace} />
      <div class="actions">
        <button type="button" class="strong" onClick={props.onSave}>
          {say('save-next')}
        </button>
        {source !== '' && (
          <button
            type="button"
            onClick={() => {
              replace(sourceText);
            }}
          >
            {say('key-copy-source')}
          </button>
        )}
        {isTranslated && (
          <button type="button" onClick={() => void onDecide('approve')}>
            {say('approve')}
          </button>
        )}
        {outdated && (
          <button type="button" onClick={() => void onDecide('valid')}>
            {say('still-valid')}
          </button>
        )}
      </div>
      <MemoryMatches matches={props.matches} language={language} onText={replace} />
      <OtherLanguages document={document} segment={segment.id} source={source} />
      <FormerTexts document={document.skeleton.id} language={language} segment={segment.id} />
      {(isTranslated || props.commentDrafts.all.has(segment.id)) && (
        <Comments segment={segment} drafts={props.commentDrafts} onDecide={onDecide} />
      )}
    </div>
  );
}
