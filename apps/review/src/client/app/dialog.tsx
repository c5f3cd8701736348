import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

import { useApp } from './context.ts';

/** A window over the page, closed with Escape or its button. */
export function Dialog(props: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}): preact.JSX.Element {
  const { say } = useApp();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the next key is pressed, however fast that is.
  useLayoutEffect(() => {
    ref.current?.showModal();
  }, []);
  return (
    <dialog ref={ref} aria-labelledby={id} onClose={props.onClose}>
      <header>
        <h2 id={id}>{props.title}</h2>
        <button type="button" class="quiet" onClick={() => ref.current?.close()}>
          {say('close')}
        </button>
      </header>
      {props.children}
    </dialog>
  );
}
