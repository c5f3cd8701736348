import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Step } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { commandOf } from '../app/keys.ts';
import { setting } from '../app/settings.ts';
import { type Choice, chosenOf } from './choice.ts';
import { FindForm } from './find-form.tsx';
import { findServer } from './find-server.ts';
import { type Came, Outcome } from './outcome.tsx';
import { PlaceHits } from './place-hits.tsx';
import { Steps } from './steps.tsx';
import { useSearch } from './use-search.ts';

/** Finding and replacing in one language: every hit in its sentence, chosen one by one. */
export function FindView({ language }: { language: string }): preact.JSX.Element {
  const { say, languageName, announce, fault } = useApp();
  const { search, change, answer, problem, busy, again } = useSearch(language);
  const [choice, setChoice] = useState<Choice>(new Map());
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [came, setCame] = useState<Came>();
  const [working, setWorking] = useState(false);
  const hits = useRef<HTMLDivElement>(null);

  useEffect(() => {
    document.title = `${say('find-replace')} · ${languageName(language)}`;
  }, [say, languageName, language]);
  // Another search has other hits. What is put in their place may change.
  useEffect(() => {
    setChoice(new Map());
  }, [language, search.find, search.words, search.case, search.marks]);
  const recall = useCallback(async () => {
    const kept = await findServer.steps(language);
    if (kept.ok) setSteps(kept.value);
  }, [language]);
  useEffect(() => {
    void recall();
  }, [recall]);
  // Whoever sees the view can use its keys.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (command !== 'next' && command !== 'previous') return;
      const boxes = [...(hits.current?.querySelectorAll<HTMLElement>('.chooses') ?? [])];
      const at = boxes.indexOf(document.activeElement as HTMLElement);
      event.preventDefault();
      const next = command === 'next' ? boxes[at + 1] : boxes[at === -1 ? 0 : at - 1];
      if (next === undefined) announce(say('no-further'));
      next?.focus();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, [announce, say]);

  const chosen = chosenOf(answer, choice);
  const count = chosen.reduce((sum, { starts }) => sum + starts.length, 0);
  const by = setting('name');
  const signed = by !== undefined && by !== '' ? { by } : {};

  const carryOut = async (act: () => Promise<Came | undefined>): Promise<void> => {
    setWorking(true);
    const done = await act();
    setWorking(false);
    if (done === undefined) return;
    setCame(done);
    setChoice(new Map());
    await Promise.all([again(), recall()]);
  };
  const replace = (): Promise<void> =>
    carryOut(async () => {
      const done = await findServer.replace(language, { search, chosen, ...signed });
      if (done.ok) return { to: 'replaced', value: done.value };
      announce(fault(done.failure));
      return undefined;
    });
  const undo = (step: string): Promise<void> =>
    carryOut(async () => {
      const done = await findServer.undo(language, { step, ...signed });
      if (done.ok) return { to: 'undone', value: done.value };
      announce(done.failure.code === 'not-found' ? say('find-step-gone') : fault(done.failure));
      await recall();
      return undefined;
    });

  return (
    <div class="find">
      <h1>{say('find-replace')}</h1>
      <FindForm
        language={language}
        search={search}
        onChange={change}
        onSubmit={() => void again()}
      />
      <Steps steps={steps} language={language} onUndo={(step) => void undo(step)} />
      {came && <Outcome came={came} onUndo={(step) => void undo(step)} />}
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {answer && (
        <div class="find-bar">
          <p class="count" role="status" aria-busy={busy}>
            {answer.hits === 0
              ? say('find-none')
              : say('find-hits', { n: answer.hits, chosen: count })}
            {answer.more && ` ${say('find-more', { n: answer.hits })}`}
          </p>
          {answer.hits > 0 && (
            <button
              type="button"
              class="strong"
              disabled={count === 0 || working || busy}
              onClick={() => void replace()}
            >
              {say(search.with === '' ? 'find-delete-chosen' : 'find-replace-chosen', { n: count })}
            </button>
          )}
        </div>
      )}
      {answer && answer.faulty.length > 0 && (
        <p class="problem">
          {say('find-faulty')} <code dir="ltr">{answer.faulty.join(', ')}</code>
        </p>
      )}
      <div ref={hits} class="found">
        {answer?.places.map((place) => (
          <PlaceHits
            key={place.namespace}
            place={place}
            language={language}
            choice={choice}
            onChoose={(names, isChosen) => {
              setChoice(new Map([...choice, ...names.map((name) => [name, isChosen] as const)]));
            }}
            onOnly={(id) => {
              change({ document: id, collection: undefined });
            }}
          />
        ))}
      </div>
    </div>
  );
}
