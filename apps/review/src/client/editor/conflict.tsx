import { useApp } from '../app/context.ts';

/** Two texts of one segment, of which one has to be chosen. */
export function Conflict(props: {
  yours: string;
  theirs: string;
  language: string;
  onChoose: (whose: 'yours' | 'theirs') => void;
}): preact.JSX.Element {
  const { say, directionOf } = useApp();
  const choice = (whose: 'yours' | 'theirs'): preact.JSX.Element => (
    <button
      type="button"
      onClick={() => {
        props.onChoose(whose);
      }}
    >
      <b>{say(`take-${whose}`)}</b>{' '}
      <span class="words" lang={props.language} dir={directionOf(props.language)}>
        {props[whose] || '—'}
      </span>
    </button>
  );
  return (
    <div class="conflict" role="group" aria-label={say('conflict')}>
      <p>{say('conflict')}</p>
      {choice('yours')}
      {choice('theirs')}
    </div>
  );
}
