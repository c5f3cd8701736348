import type { Concept, Finding } from '@archive/schema';
import { countWords } from '@archive/translation';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { FormerText, MemoryMatch, WorkDocument, WorkSegment } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { server } from '../app/server.ts';
import { charactersFor } from './characters.ts';
import { Difference, SourceText } from './source-text.tsx';

interface OpenSegmentProps {
  document: WorkDocument;
  segment: WorkSegment;
  source: string;
  text: string;
  concepts: readonly Concept[];
  findings: readonly Finding[];
  matches: readonly MemoryMatch[];
  onText: (text: string) => void;
  onDecide: (decision: 'approve' | 'send-back' | 'valid', comment: string) => void;
  onSave: () => void;
}

/** The segment that is being worked on. */
export function OpenSegment(props: OpenSegmentProps): preact.JSX.Element {
  const { document, segment, source, text, onText } = props;
  const { say, directionOf, languageName } = useApp();
  const area = useRef<HTMLTextAreaElement>(null);
  const [comment, setComment] = useState('');
  const [former, setFormer] = useState<readonly FormerText[]>();
  const { language, texts } = document;
  const sourceText = texts[source]?.[segment.id] ?? '';
  useEffect(() => {
    area.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    // As high as its text, so that nothing scrolls inside.
    const { current } = area;
    if (current === null) return;
    current.style.blockSize = 'auto';
    current.style.blockSize = `${current.scrollHeight + 2}px`;
  }, [text]);
  const insert = (added: string): void => {
    const { current } = area;
    if (current === null) return;
    current.focus();
    current.setRangeText(added, current.selectionStart, current.selectionEnd, 'end');
    onText(current.value);
  };
  const recall = async (): Promise<void> => {
    const answer = await server.history(document.skeleton.id, language, segment.id);
    setFormer(answer.ok ? answer.value : []);
  };
  const { outdated, record } = segment;
  return (
    <div class="open">
      <p class="source" lang={source} dir={directionOf(source)}>
        <SourceText
          text={sourceText}
          language={source}
          target={language}
          concepts={props.concepts}
          onTerm={insert}
        />
      </p>
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
      <div class="characters" role="group" aria-label={say('characters')}>
        {charactersFor(language).map(({ text: added, shown, name }) => (
          <button
            key={added}
            type="button"
            aria-label={name && `${shown} ${say(name)}`}
            title={name && say(name)}
            onClick={() => {
              insert(added);
            }}
          >
            {shown}
          </button>
        ))}
      </div>
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
        {say('word-count', { n: countWords(text, language), of: countWords(sourceText, source) })}
      </p>
      <ul class="findings" aria-label={say('findings')}>
        {props.findings.map((finding, index) => (
          <li key={index} class={finding.severity}>
            <strong>{say(`severity-${finding.severity}`)}</strong> {finding.message} {finding.help}
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="strong" onClick={props.onSave}>
          {say('save-next')}
        </button>
        <button
          type="button"
          onClick={() => {
            onText(sourceText);
          }}
        >
          {say('key-copy-source')}
        </button>
        {segment.state !== 'original' && segment.state !== 'missing' && (
          <button
            type="button"
            onClick={() => {
              props.onDecide('approve', comment);
            }}
          >
            {say('approve')}
          </button>
        )}
        {outdated && (
          <button
            type="button"
            onClick={() => {
              props.onDecide('valid', comment);
            }}
          >
            {say('still-valid')}
          </button>
        )}
      </div>
      {props.matches.length > 0 && (
        <section class="aside">
          <h3>{say('memory')}</h3>
          {props.matches.map((match) => (
            <button
              key={match.target + match.document}
              type="button"
              class="match"
              onClick={() => {
                onText(match.target);
              }}
            >
              <b>{say('percent', { n: match.percent })}</b>{' '}
              <span lang={language} dir={directionOf(language)}>
                {match.target}
              </span>
            </button>
          ))}
        </section>
      )}
      <details class="aside">
        <summary>{say('other-languages')}</summary>
        {document.languages
          .filter((tag) => tag !== language && tag !== source && texts[tag]?.[segment.id])
          .map((tag) => (
            <p key={tag}>
              <b>{languageName(tag)}</b>{' '}
              <span lang={tag} dir={directionOf(tag)}>
                {texts[tag]?.[segment.id]}
              </span>
            </p>
          ))}
      </details>
      <details
        class="aside"
        onToggle={(event) => {
          if (!event.currentTarget.open || former !== undefined) return;
          void recall();
        }}
      >
        <summary>{say('history')}</summary>
        {former?.map((each, index) => (
          <p key={index}>
            <b>
              {each.author}, {each.on}
            </b>{' '}
            <span lang={language} dir={directionOf(language)}>
              {each.text}
            </span>
          </p>
        ))}
      </details>
      {segment.state !== 'original' && segment.state !== 'missing' && (
        <details class="aside" open={(record?.comments?.length ?? 0) > 0}>
          <summary>{say('comments')}</summary>
          {record?.comments?.map((each, index) => (
            <p key={index}>
              <b>
                {each.by} {each.on}
              </b>{' '}
              <bdi>{each.text}</bdi>
            </p>
          ))}
          <label>
            {say('comment')}
            <input
              value={comment}
              onInput={(event) => {
                setComment(event.currentTarget.value);
              }}
            />
          </label>
          <button
            type="button"
            disabled={comment.trim() === ''}
            onClick={() => {
              props.onDecide('send-back', comment);
            }}
          >
            {say('send-back')}
          </button>
        </details>
      )}
    </div>
  );
}
