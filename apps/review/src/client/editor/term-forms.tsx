import type { Term } from '@archive/schema';

import { useApp } from '../app/context.ts';

const ORDER: readonly Term['status'][] = ['preferred', 'admitted', 'deprecated'];

/** The terms of a concept in the language that is written, each in its forms; a press puts one in. */
export function TermForms(props: {
  /** What the source calls it. */
  label: string;
  language: string;
  terms: readonly Term[];
  onTerm: (term: string) => void;
}): preact.JSX.Element {
  const { say, directionOf } = useApp();
  const { language } = props;
  const terms = props.terms.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return (
    <ul class="terms" aria-label={say('terms-for', { what: props.label })}>
      {terms.map(({ term, status, forms = [], note }) => (
        <li key={term} class={status}>
          {[term, ...forms.filter((form) => form !== term)].map((form) => (
            <button
              key={form}
              type="button"
              lang={language}
              dir={directionOf(language)}
              title={say('insert', { what: form })}
              onClick={() => {
                props.onTerm(form);
              }}
            >
              {form}
            </button>
          ))}{' '}
          <small>
            {status !== 'preferred' && say(`term-${status}`)}{' '}
            {note !== undefined && <bdi>{note}</bdi>}
          </small>
        </li>
      ))}
    </ul>
  );
}
