import { diffWords } from '@archive/translation';

import { useApp } from '../app/context.ts';

/** What a text said before and says now, by word. */
export function Difference(props: {
  was: string;
  is: string;
  language: string;
}): preact.JSX.Element {
  const { directionOf } = useApp();
  return (
    <p class="difference" lang={props.language} dir={directionOf(props.language)}>
      {diffWords(props.was, props.is, props.language).map(({ type, text }, index) => {
        if (type === 'same') return text;
        return type === 'added' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
      })}
    </p>
  );
}
