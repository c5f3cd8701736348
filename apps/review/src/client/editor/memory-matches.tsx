import type { MemoryMatch } from '../../api/index.ts';
import { useApp } from '../app/context.ts';

/** How often a language's other documents said something alike, and what they said. */
export function MemoryMatches(props: {
  matches: readonly MemoryMatch[];
  language: string;
  onText: (text: string) => void;
}): preact.JSX.Element | null {
  const { say, directionOf } = useApp();
  if (props.matches.length === 0) return null;
  return (
    <section class="aside">
      <h2>{say('memory')}</h2>
      {props.matches.map((match) => (
        <button
          key={`${match.target}\n${match.document}\n${match.segment}`}
          type="button"
          class="match"
          onClick={() => {
            props.onText(match.target);
          }}
        >
          <b>{say('percent', { n: match.percent })}</b>{' '}
          <span lang={props.language} dir={directionOf(props.language)}>
            {match.target}
          </span>{' '}
          <small>
            <bdi>{match.document}</bdi>
          </small>
        </button>
      ))}
    </section>
  );
}
