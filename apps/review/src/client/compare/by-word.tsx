import type { WordChange } from '@archive/translation';

import { useApp } from '../app/context.ts';
import { Spaces } from '../find/changed-words.tsx';

/** Old and new text in one, by word: seen by underline and stroke, and heard by a word. */
export function ByWord(props: {
  words: readonly WordChange[];
  language: string;
}): preact.JSX.Element {
  const { say, directionOf } = useApp();
  return (
    <span class="words difference" lang={props.language} dir={directionOf(props.language)}>
      {props.words.map(({ type, text }, index) => {
        if (type === 'same') return text;
        const Mark = type === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index}>
            <Heard text={say(`word-${type}`)} />
            <Spaces text={text} />
          </Mark>
        );
      })}
    </span>
  );
}

function Heard({ text }: { text: string }): preact.JSX.Element {
  const { tag } = useApp();
  return (
    <span class="hidden" lang={tag}>
      {text}{' '}
    </span>
  );
}
