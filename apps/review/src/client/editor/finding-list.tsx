import type { Finding } from '@archive/schema';

import { useApp } from '../app/context.ts';

/** What was found in a text, each with its repair where there is one right one. */
export function FindingList(props: {
  findings: readonly Finding[];
  /** Puts the repaired text in the place of the one that was judged. */
  onMend?: (text: string) => void;
}): preact.JSX.Element {
  const { say } = useApp();
  return (
    <ul class="findings" aria-label={say('findings')}>
      {props.findings.map(({ severity, message, help, fix }, index) => (
        <li key={index} class={severity}>
          <strong>{say(`severity-${severity}`)}</strong> {message} {help}{' '}
          {fix?.type === 'replace' && props.onMend && (
            <button
              type="button"
              onClick={() => {
                props.onMend?.(fix.text);
              }}
            >
              {say('mend')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
