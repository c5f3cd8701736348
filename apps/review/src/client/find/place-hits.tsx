import { useEffect, useRef, useState } from 'preact/hooks';

import type { FoundPlace, Sources } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { follow, pathTo, pathToSegment } from '../app/router.ts';
import { ChangedWords } from './changed-words.tsx';
import { type Choice, hitsOf, isChosen } from './choice.ts';
import { findServer } from './find-server.ts';

const DOCUMENTS = 'documents/';

interface PlaceHitsProps {
  place: FoundPlace;
  language: string;
  choice: Choice;
  onChoose: (names: readonly string[], chosen: boolean) => void;
  /** Looks in this document alone. */
  onOnly: (document: string) => void;
}

/** The hits of one document, or of names, each to be chosen. */
export function PlaceHits({
  place,
  language,
  choice,
  onChoose,
  onOnly,
}: PlaceHitsProps): preact.JSX.Element {
  const { say, directionOf, fault, announce } = useApp();
  const [sources, setSources] = useState<Sources>();
  const all = useRef<HTMLInputElement>(null);
  const { namespace, title, titleLanguage, texts } = place;
  const hits = hitsOf(place);
  const chosen = hits.filter(({ name, hit }) => isChosen(choice, name, hit)).length;
  useEffect(() => {
    if (all.current !== null) all.current.indeterminate = chosen > 0 && chosen < hits.length;
  });
  const document = namespace.startsWith(DOCUMENTS) ? namespace.slice(DOCUMENTS.length) : undefined;
  const heading = document === undefined ? say(`find-names-${namespace}`) : (title ?? document);

  const showSources = async (): Promise<void> => {
    if (sources !== undefined || document === undefined) {
      setSources(undefined);
      return;
    }
    const answer = await findServer.sources(language, document);
    if (answer.ok) setSources(answer.value);
    else announce(fault(answer.failure));
  };

  return (
    <section class="found-place" data-namespace={namespace}>
      <div class="found-head">
        <input
          ref={all}
          type="checkbox"
          checked={chosen === hits.length}
          aria-label={say('find-all-of', { what: heading })}
          onChange={(event) => {
            onChoose(
              hits.map(({ name }) => name),
              event.currentTarget.checked,
            );
          }}
        />
        <h2 lang={titleLanguage} dir="auto">
          {document === undefined ? (
            heading
          ) : (
            <a href={pathTo(document, language)} onClick={follow}>
              {heading}
            </a>
          )}
        </h2>
        <p class="count">
          {say('cell-share', { n: chosen, of: hits.length })}
          {place.original === true && ` · ${say('find-original')}`}
        </p>
        {document !== undefined && (
          <p class="actions">
            {place.original !== true && (
              <button
                type="button"
                class="quiet"
                aria-pressed={sources !== undefined}
                onClick={() => void showSources()}
              >
                {say('source')}
              </button>
            )}
            <button
              type="button"
              class="quiet"
              onClick={() => {
                onOnly(document);
              }}
            >
              {say('find-only-here')}
            </button>
          </p>
        )}
      </div>
      <ul>
        {texts.map((text) => {
          const source = sources?.[text.segment];
          return (
            <li key={text.segment} data-segment={text.segment}>
              {document === undefined ? (
                <code dir="ltr">{text.segment}</code>
              ) : (
                <a href={pathToSegment(document, language, text.segment)} onClick={follow}>
                  <code dir="ltr">{text.segment}</code>
                </a>
              )}
              <ul>
                {hits
                  .filter((each) => each.text === text)
                  .map(({ name, hit }) => (
                    <li key={name}>
                      <label class="hit">
                        <input
                          type="checkbox"
                          class="chooses"
                          checked={isChosen(choice, name, hit)}
                          onChange={(event) => {
                            onChoose([name], event.currentTarget.checked);
                          }}
                        />
                        <span class="difference" lang={language} dir={directionOf(language)}>
                          <ChangedWords hit={hit} language={language} />
                        </span>
                      </label>
                      {hit.doubt && <p class="doubt">{say(`find-doubt-${hit.doubt}`)}</p>}
                    </li>
                  ))}
              </ul>
              {source && (
                <p class="found-source" lang={source.language} dir={directionOf(source.language)}>
                  {source.text}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
