import { useEffect, useRef } from 'preact/hooks';

import { useApp } from './context.ts';
import { go } from './router.ts';

/** Whether a choice is on its way to another page, which has a choice of its own. */
let isGoing = false;

/** The language that is worked on; another one is another page. */
export function LanguageSelect(props: {
  language: string;
  pathTo: (tag: string) => string;
}): preact.JSX.Element {
  const { session, languageName } = useApp();
  const ref = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    // With the arrow keys every language on the way is gone to: the next press has to meet the choice again.
    if (isGoing) ref.current?.focus();
    isGoing = false;
  }, []);
  return (
    <select
      ref={ref}
      value={props.language}
      onChange={({ currentTarget }) => {
        isGoing = currentTarget.matches(':focus-visible');
        go(props.pathTo(currentTarget.value));
      }}
    >
      {session.languages.map(({ tag }) => (
        <option key={tag} value={tag}>
          {languageName(tag)}
        </option>
      ))}
    </select>
  );
}
