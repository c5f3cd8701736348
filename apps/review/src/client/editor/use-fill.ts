import { useRef, useState } from 'preact/hooks';

import { useApp } from '../app/context.ts';
import { server } from '../app/server.ts';
import type { Work } from './use-work.ts';

/** How long to wait before a memory that is still being made is asked again, in milliseconds. */
const SOON = 1500;

/**
 * Fills the passages that are missing with what the memory has for them word for word. What it
 * fills in are drafts, so that a person sees each before it is saved.
 *
 * @param sources - the language that stands beside each passage
 * @returns what does it; nothing while it is being done
 */
export function useFill(
  work: Work,
  sources: ReadonlyMap<string, string>,
): (() => void) | undefined {
  const { say, announce } = useApp();
  const [isFilling, setFilling] = useState(false);
  // Somebody may type, and save, while the memory is asked.
  const latest = useRef(work);
  latest.current = work;
  const fillAll = async (): Promise<void> => {
    const { document } = work;
    if (document === undefined) return;
    setFilling(true);
    let n = 0;
    for (const { id: segment } of document.segments) {
      const from = sources.get(segment) ?? '';
      const text = document.texts[from]?.[segment] ?? '';
      if (text === '' || latest.current.textOf(segment) !== '') continue;
      const { skeleton, language: to } = document;
      const target = await known({ text, from, to, document: skeleton.id, segment });
      if (target === undefined || latest.current.textOf(segment) !== '') continue;
      latest.current.write(segment, target);
      n += 1;
    }
    setFilling(false);
    announce(say('filled', { n }));
  };
  return isFilling ? undefined : () => void fillAll();
}

/** The one text that the same source was translated by; nothing where there are several. */
async function known(question: Parameters<typeof server.memory>[0]): Promise<string | undefined> {
  for (;;) {
    const answer = await server.memory(question);
    if (!answer.ok) return undefined;
    const { matches, pending } = answer.value;
    if (pending === 0) {
      const [text, ...others] = matches.filter(({ percent }) => percent === 100);
      return others.every(({ target }) => target === text?.target) ? text?.target : undefined;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, SOON);
    });
  }
}
