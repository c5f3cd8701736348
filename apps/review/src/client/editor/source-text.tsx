import { termsIn } from '@archive/checks';
import type { Concept } from '@archive/schema';
import { useId, useMemo, useState } from 'preact/hooks';

import { useApp } from '../app/context.ts';
import { TermForms } from './term-forms.tsx';

/** The source, with the terms of the glossary marked; a press shows the forms to put in. */
export function SourceText(props: {
  text: string;
  language: string;
  target: string;
  concepts: readonly Concept[];
  onTerm: (term: string) => void;
}): preact.JSX.Element {
  const { text, language, target, concepts, onTerm } = props;
  const { say, directionOf } = useApp();
  const [open, setOpen] = useState<number>();
  const id = useId();
  const places = useMemo(() => {
    let end = 0;
    return termsIn(text, language, concepts, target).filter((place) => {
      if (place.targets.length === 0 || place.start < end) return false;
      ({ end } = place);
      return true;
    });
  }, [text, language, concepts, target]);
  const pieces: (string | preact.JSX.Element)[] = [];
  let at = 0;
  for (const { start, end } of places) {
    pieces.push(
      text.slice(at, start),
      <button
        key={start}
        type="button"
        class="term"
        title={say('terms-for', { what: text.slice(start, end) })}
        aria-expanded={open === start}
        aria-controls={id}
        onClick={() => {
          setOpen(open === start ? undefined : start);
        }}
      >
        {text.slice(start, end)}
      </button>,
    );
    at = end;
  }
  const shown = places.find(({ start }) => start === open);
  return (
    <>
      <p class="source" lang={language} dir={directionOf(language)}>
        {[...pieces, text.slice(at)]}
      </p>
      <div id={id} hidden={shown === undefined}>
        {shown && (
          <TermForms
            label={text.slice(shown.start, shown.end)}
            language={target}
            terms={shown.targets}
            onTerm={(term) => {
              setOpen(undefined);
              onTerm(term);
            }}
          />
        )}
      </div>
    </>
  );
}
