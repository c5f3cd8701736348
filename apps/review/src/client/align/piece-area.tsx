import type { Ref } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

import { useApp } from '../app/context.ts';

/** A text to be cut at its caret; it cannot be edited here. */
export function PieceArea(props: {
  area: { current: HTMLTextAreaElement | null } & Ref<HTMLTextAreaElement>;
  text: string;
  language: string;
  segment: string;
  /** Where the caret is at first: where it would best be cut. */
  caret: number;
}): preact.JSX.Element {
  const { area, text, language, caret } = props;
  const { say, directionOf, languageName } = useApp();
  useLayoutEffect(() => {
    const { current } = area;
    if (current === null) return;
    // As high as its text, so that nothing scrolls inside.
    current.style.blockSize = 'auto';
    current.style.blockSize = `${current.scrollHeight + 2}px`;
    current.setSelectionRange(caret, caret);
  }, [area, text, caret]);
  return (
    <textarea
      ref={area}
      readOnly
      lang={language}
      dir={directionOf(language)}
      rows={1}
      value={text}
      aria-label={say('translation-of', {
        segment: props.segment,
        language: languageName(language),
      })}
    />
  );
}
