import { termsIn } from '@archive/checks';
import type { Concept } from '@archive/schema';
import { diffWords } from '@archive/translation';

import { useApp } from '../app/context.ts';

/** The source, with the terms of the glossary marked; a press puts the term in. */
export function SourceText(props: {
  text: string;
  language: string;
  target: string;
  concepts: readonly Concept[];
  onTerm: (term: string) => void;
}): preact.JSX.Element {
  const { text, language, target, concepts, onTerm } = props;
  const { say } = useApp();
  const pieces: (string | preact.JSX.Element)[] = [];
  let at = 0;
  for (const found of termsIn(text, language, concepts, target)) {
    const term = found.targets[0]?.term;
    if (term === undefined || found.start < at) continue;
    pieces.push(
      text.slice(at, found.start),
      <button
        key={found.start}
        type="button"
        class="term"
        title={say('insert', { what: term })}
        onClick={() => {
          onTerm(term);
        }}
      >
        {text.slice(found.start, found.end)}
      </button>,
    );
    at = found.end;
  }
  return <>{[...pieces, text.slice(at)]}</>;
}

/** What a text said before and says now, by word. */
export function Difference(props: {
  was: string;
  is: string;
  language: string;
}): preact.JSX.Element {
  return (
    <p class="difference" lang={props.language} dir="auto">
      {diffWords(props.was, props.is, props.language).map(({ type, text }, index) => {
        if (type === 'same') return text;
        return type === 'added' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
      })}
    </p>
  );
}
