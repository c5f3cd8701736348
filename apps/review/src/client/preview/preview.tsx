import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import type { WorkDocument } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { trusted } from '../app/trusted.ts';
import { renew } from './renew.ts';
import { usePage } from './use-page.ts';
import { useTogether } from './use-together.ts';

import styles from '../../../styles/preview.css?inline';

interface PreviewProps {
  document: WorkDocument;
  texts: Readonly<Record<string, string>>;
  /** The segment to keep in sight. */
  segment: string;
  onOpen: (segment: string) => void;
  onClose: () => void;
}

/** The page as readers will see it. In a shadow root: its styles and the tool's don't meet. */
export function Preview(props: PreviewProps): preact.JSX.Element {
  const { document, segment, onOpen } = props;
  const { say } = useApp();
  const frame = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const html = usePage(document, props.texts);
  useLayoutEffect(() => {
    if (host.current === null || html === undefined) return;
    const root = host.current.shadowRoot ?? shadowOf(host.current);
    const made = globalThis.document.createElement('template');
    made.innerHTML = trusted.html(html);
    const [old, page] = [root.firstChild, made.content.firstChild];
    if (old !== null && page !== null) renew(old, page);
    else root.replaceChildren(made.content);
  }, [html]);
  const blockOf = useCallback((id: string) => host.current?.shadowRoot?.getElementById(id), []);
  useTogether(frame, blockOf);
  const isMade = html !== undefined;
  useEffect(() => {
    const block = isMade ? blockOf(segment) : undefined;
    if (!block || frame.current === null) return;
    const pane = frame.current.getBoundingClientRect();
    const { top, bottom } = block.getBoundingClientRect();
    if (top >= pane.top && bottom <= pane.bottom) return;
    frame.current.scrollTop += top - pane.top - pane.height / 3;
  }, [segment, isMade, blockOf]);
  const onClick = (event: MouseEvent): void => {
    const path = event.composedPath().filter((each) => each instanceof Element);
    const link = path.find((each) => each instanceof HTMLAnchorElement);
    // The page's links lead to pages that are not here; those inside it lead to its segments.
    if (link) event.preventDefault();
    const named = link?.getAttribute('href')?.replace(/^#/, '');
    const ids = [named, ...path.map(({ id }) => id)];
    const found = document.segments.find((each) => ids.includes(each.id));
    if (found) onOpen(found.id);
  };
  return (
    <section ref={frame} class="preview" aria-label={say('preview')} tabIndex={0}>
      <button type="button" class="quiet preview-close" onClick={props.onClose}>
        {say('preview-close')}
      </button>
      <div ref={host} onClick={onClick} />
    </section>
  );
}

function shadowOf(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  return root;
}
