import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Namespace, Replaced, Undone } from '../../api/index.ts';
import { useApp } from '../app/context.ts';

/** What a step, or undoing it, came to. */
export type Came = { to: 'replaced'; value: Replaced } | { to: 'undone'; value: Undone };

/** Says what was done, and just what was not. */
export function Outcome({
  came,
  onUndo,
}: {
  came: Came;
  onUndo: (step: string) => void;
}): preact.JSX.Element {
  const { say } = useApp();
  const ref = useRef<HTMLDivElement>(null);
  // Before the next key is pressed, however fast that is.
  useLayoutEffect(() => {
    ref.current?.focus();
  }, [came]);
  const { done, conflicts, failed } = came.value;
  const places = done.length;
  const step = came.to === 'replaced' ? came.value.step : undefined;
  return (
    <div ref={ref} class="outcome" role="status" tabIndex={-1}>
      <p>
        {came.to === 'replaced'
          ? say('find-replaced', { n: sum(came.value.done.map(({ hits }) => hits)), of: places })
          : say('find-undone', {
              n: sum(came.value.done.map(({ texts }) => texts)),
              of: places,
            })}{' '}
        {step !== undefined && (
          <button
            type="button"
            onClick={() => {
              onUndo(step);
            }}
          >
            {say('find-undo')}
          </button>
        )}
      </p>
      {conflicts.length > 0 && (
        <>
          <p>{say('find-conflicts')}</p>
          <ul>
            {conflicts.map(({ namespace, segment }) => (
              <li key={`${namespace} ${segment}`}>
                <code dir="ltr">{shortOf(namespace)}</code> <code dir="ltr">{segment}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      {failed.length > 0 && (
        <>
          <p>{say('find-failed')}</p>
          <ul>
            {failed.map(({ namespace, message }) => (
              <li key={namespace}>
                <code dir="ltr">{shortOf(namespace)}</code> <span lang="en">{message}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function shortOf(namespace: Namespace): string {
  return namespace.replace(/^documents\//, '');
}
