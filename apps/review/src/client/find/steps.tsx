import { writtenParts } from '@archive/render';

import type { Step } from '../../api/index.ts';
import { useApp } from '../app/context.ts';

/** What was replaced lately, each step to be undone as a whole. */
export function Steps({
  steps,
  language,
  onUndo,
}: {
  steps: readonly Step[];
  language: string;
  onUndo: (step: string) => void;
}): preact.JSX.Element | null {
  const { say, formatsOf, tag } = useApp();
  if (steps.length === 0) return null;
  const formats = formatsOf(tag);
  const format = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' });
  const time = (at: string): string =>
    writtenParts(format.formatToParts(new Date(at)), formats)
      .map(({ value }) => value)
      .join('');
  return (
    <details class="steps">
      <summary>{say('find-steps', { n: steps.length })}</summary>
      <ul>
        {steps.map((step) => {
          const what = say(step.with === '' ? 'find-step-deleted' : 'find-step', {
            find: isolated(step.find),
            with: isolated(step.with),
            n: step.hits,
          });
          return (
            <li key={step.id}>
              <span>{what}</span>{' '}
              <small>
                <time dateTime={step.at}>{time(step.at)}</time>
                {step.by !== undefined && (
                  <>
                    {' · '}
                    <bdi>{step.by}</bdi>
                  </>
                )}
              </small>{' '}
              <button
                type="button"
                aria-label={`${say('find-undo')}: ${what}`}
                onClick={() => {
                  onUndo(step.id);
                }}
              >
                {say('find-undo')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );

  /** In a sentence of another direction, words of the language keep their own. */
  function isolated(words: string): string {
    return language === tag ? words : `\u2068${words}\u2069`;
  }
}
