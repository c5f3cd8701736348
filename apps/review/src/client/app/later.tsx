import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { useApp } from './context.ts';

/**
 * A part of the page that is fetched when it is first shown, so that the first view is there soon.
 *
 * @example
 * const Submit = later(async () => (await import('../submit/submit.tsx')).Submit);
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => preact.JSX.Element {
  let loaded: ComponentType<P> | undefined;
  return function Later(props: P) {
    const { fault } = useApp();
    const [Part, setPart] = useState(() => loaded);
    const [problem, setProblem] = useState('');
    useEffect(() => {
      if (loaded !== undefined) return;
      const fetchPart = async (): Promise<void> => {
        try {
          const part = await load();
          loaded = part;
          setPart(() => part);
        } catch (error) {
          setProblem(fault({ code: 'unreachable', message: String(error) }));
        }
      };
      void fetchPart();
    }, [fault]);
    if (Part !== undefined) return <Part {...props} />;
    if (problem === '') return <p aria-busy="true" />;
    return (
      <p class="problem" role="alert">
        {problem}
      </p>
    );
  };
}
