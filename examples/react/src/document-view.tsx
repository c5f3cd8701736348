import { catalogue } from '@archive/content';
import { renderTree } from '@archive/render';
import { use, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { formatsOf } from './formats.ts';
import { prose, words } from './i18n.ts';
import { load } from './load.ts';
import { type Place, resolveLink } from './place.ts';
import { toReact } from './to-react.ts';

/** One document in one language. */
export function DocumentView({ document: id, language }: Place) {
  const document = use(load({ document: id, language }));
  const { t } = useTranslation();
  const { t: text } = useTranslation(`documents/${id}`, { i18n: prose });

  useEffect(() => {
    window.document.title = text('title');
  }, [text]);
  useEffect(() => {
    // The browser looked for the passage before it was there.
    window.document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [id]);

  const { originalLanguage } = catalogue[id];
  const original = new Intl.DisplayNames(language, { type: 'language' }).of(originalLanguage);
  const article = renderTree(document, {
    i18n: words,
    formatsOf,
    headingLevel: 2,
    resolve: (href) => resolveLink(href, language),
  });
  return (
    <>
      <p>
        {language === originalLanguage
          ? t('text-original')
          : t('original-in', { language: original })}
      </p>
      {toReact(article)}
    </>
  );
}
