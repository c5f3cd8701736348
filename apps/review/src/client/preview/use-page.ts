import { parseBundle } from '@archive/markup';
import { renderHtml } from '@archive/render';
import { useEffect, useMemo, useState } from 'preact/hooks';

import type { WorkDocument } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { server } from '../app/server.ts';
import { makeWords, type Wording } from '../app/words.ts';

/** So long nothing is typed before the page is made anew, in milliseconds: typing comes first. */
const PAUSE = 60;

/** The HTML of the page as readers will see it; nothing until its words are known. */
export function usePage(
  { skeleton, language, texts: all }: WorkDocument,
  texts: Readonly<Record<string, string>>,
): string | undefined {
  const { directionOf, formatsOf } = useApp();
  const [words, setWords] = useState<Wording>();
  const [html, setHtml] = useState<string>();
  const { originalLanguage } = skeleton;
  const original = all[originalLanguage];
  const fallback = useMemo(
    () => parseBundle(originalLanguage, original ?? {}),
    [originalLanguage, original],
  );
  useEffect(() => {
    const load = async (): Promise<void> => {
      // An archive's language may be one that the interface has no words in.
      const answer = await server.words(language);
      const found = answer.ok ? answer : await server.words('en');
      if (found.ok) setWords(makeWords(language, found.value, formatsOf(language)));
    };
    void load();
  }, [language, formatsOf]);
  useEffect(() => {
    if (words === undefined) return undefined;
    const make = (): void => {
      const written = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
      setHtml(
        renderHtml(
          { skeleton, text: parseBundle(language, written), fallback },
          { i18n: words, directionOf, formatsOf, headingLevel: 2, mediaBase: '/' },
        ),
      );
    };
    const timer = setTimeout(make, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [skeleton, language, texts, fallback, words, directionOf, formatsOf]);
  return html;
}
