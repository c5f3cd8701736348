import { parseBundle } from '@archive/markup';
import { renderHtml } from '@archive/render';
import type { i18n } from 'i18next';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { WorkDocument } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { server } from '../app/server.ts';
import { makeWords } from '../app/words.ts';

import styles from '../../../styles/preview.css?inline';

interface PreviewProps {
  document: WorkDocument;
  texts: Readonly<Record<string, string>>;
  /** The segment to keep in sight. */
  segment: string;
}

/** The page as readers will see it. In a shadow root: its styles and the tool's don't meet. */
export function Preview({ document, texts, segment }: PreviewProps): preact.JSX.Element {
  const { say, directionOf } = useApp();
  const host = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState<i18n>();
  const { language, skeleton } = document;
  useEffect(() => {
    const load = async (): Promise<void> => {
      const answer = await server.words(language);
      if (answer.ok) setWords(makeWords(language, answer.value));
    };
    void load();
  }, [language]);
  useEffect(() => {
    if (host.current === null || words === undefined) return;
    let root = host.current.shadowRoot;
    if (root === null) {
      root = host.current.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
    }
    const written = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
    const { originalLanguage } = skeleton;
    // All of it is escaped by the kit.
    root.innerHTML = renderHtml(
      {
        skeleton,
        text: parseBundle(language, written),
        fallback: parseBundle(originalLanguage, document.texts[originalLanguage] ?? {}),
      },
      { i18n: words, directionOf, headingLevel: 2 },
    );
  }, [document, skeleton, language, texts, words, directionOf]);
  useEffect(() => {
    const place = host.current?.shadowRoot?.getElementById(segment);
    const frame = host.current?.parentElement;
    if (!place || !frame) return;
    const top = place.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    frame.scrollTop += top - frame.clientHeight / 3;
  }, [segment, words]);
  return (
    <section class="preview" aria-label={say('preview')} tabIndex={0}>
      <div ref={host} />
    </section>
  );
}
