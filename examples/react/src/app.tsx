import { collections, catalogue, documentIds, languages } from '@archive/content';
import { Suspense, useEffect, useState, useTransition } from 'react';
import { useTranslation } from 'react-i18next';

import { DocumentView } from './document-view.tsx';
import { changeLanguage, words } from './i18n.ts';
import { addressOf, type Place } from './place.ts';
import type { loadTitles } from './titles.ts';

interface Props {
  readonly start: Place;
  readonly titleOf: Awaited<ReturnType<typeof loadTitles>>;
}

/** The whole page: what can be chosen, and what was. */
export function App({ start, titleOf }: Props) {
  const [place, setPlace] = useState(start);
  const [waiting, startTransition] = useTransition();
  const { t } = useTranslation(['interface', 'collections', 'archive']);

  const go = (next: Place) => {
    // What is on the page stays until the next text is there.
    startTransition(async () => {
      await changeLanguage(next.language);
      startTransition(() => setPlace(next));
    });
  };
  useEffect(() => {
    document.documentElement.lang = place.language;
    document.documentElement.dir = words.dir(place.language);
    history.replaceState(null, '', addressOf(place) + window.location.hash);
  }, [place]);

  return (
    <>
      <header>
        <h1>{t('name', { ns: 'archive' })}</h1>
        <label>
          {t('contents')}{' '}
          <select
            value={place.document}
            onChange={({ target }) => {
              const chosen = documentIds.find((id) => id === target.value);
              if (chosen !== undefined) go({ ...place, document: chosen });
            }}
          >
            {collections.map((collection) => (
              <optgroup key={collection} label={t(collection, { ns: 'collections' })}>
                {documentIds
                  .filter((id) => catalogue[id].collection === collection)
                  .map((id) => (
                    <option key={id} value={id}>
                      {titleOf(id, place.language)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>{' '}
        <label>
          {t('choose-language')}{' '}
          <select
            value={place.language}
            onChange={({ target }) => {
              const chosen = languages.find((tag) => tag === target.value);
              if (chosen !== undefined) go({ ...place, language: chosen });
            }}
          >
            {languages.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {new Intl.DisplayNames(tag, { type: 'language' }).of(tag)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main aria-busy={waiting}>
        <Suspense>
          <DocumentView {...place} />
        </Suspense>
      </main>
    </>
  );
}
