import {
  arrange,
  type Arrangement,
  beginSteps,
  follow,
  redo,
  type Steps,
  takeStep,
  undo,
} from '@archive/translation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { Alignment } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { server } from '../app/server.ts';
import { setting } from '../app/settings.ts';
import { alignRequest, isSame } from './align-request.ts';
import {
  type ArrangementDraft,
  dropArrangement,
  hearOfArrangement,
  keepArrangementDraft,
  recallArrangement,
} from './arrangement-draft.ts';

/** The texts as a person arranges them, with every step. */
export interface Work {
  alignment: Alignment;
  /** As the files have it. */
  file: Arrangement;
  steps: Steps<Arrangement>;
  /** An arrangement of texts that are others by now in the files: to be carried over, or given up. */
  stale?: ArrangementDraft;
}

/** What the desk can do with an arrangement as a whole. */
export interface Desk {
  work: Work | undefined;
  problem: string;
  unsaved: boolean;
  /** Takes a step. */
  act: (next: Arrangement) => void;
  undo: () => void;
  redo: () => void;
  save: () => Promise<void>;
  carryOver: () => void;
  startAnew: () => void;
}

const haveSame = (one: Arrangement, other: Arrangement): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function workOn(alignment: Alignment, draft?: ArrangementDraft): Work {
  const { skeleton, original, translation, unplaced } = alignment;
  const file = arrange(skeleton, original, translation, unplaced);
  const work: Work = { alignment, file, steps: beginSteps(file) };
  if (draft === undefined) return work;
  return haveSame(draft.file, file)
    ? { ...work, steps: takeStep(work.steps, draft.now) }
    : { ...work, stale: draft };
}

/** Reads an alignment, keeps what is done with it as a draft, and saves it. */
export function useAlignment(id: string, language: string): Desk {
  const { session, say, fault, announce } = useApp();
  const [work, setWork] = useState<Work>();
  const [problem, setProblem] = useState('');
  const latest = useRef(work);
  latest.current = work;
  const saving = useRef(false);
  const key = useMemo(
    () => ({ folder: session.folder, archive: session.archive.id, document: id, language }),
    [session, id, language],
  );
  const set = useCallback((next: Work) => {
    latest.current = next;
    setWork(next);
  }, []);

  useEffect(() => {
    let left = false;
    const load = async (): Promise<void> => {
      const answer = await server.alignment(id, language);
      const draft = await recallArrangement(key).catch(() => {
        announce(say('drafts-unavailable'));
        return undefined;
      });
      if (left) return;
      if (answer.ok) set(workOn(answer.value, draft));
      else setProblem(fault(answer.failure));
    };
    void load();
    // One arrangement in all windows, so that none writes over another.
    const deafen = hearOfArrangement(key, (draft) => {
      const { current } = latest;
      if (draft !== undefined && current !== undefined && haveSame(draft.file, current.file))
        set({ ...current, steps: takeStep(current.steps, draft.now) });
      else void load();
    });
    return () => {
      left = true;
      deafen();
    };
  }, [id, language, key, set, fault, announce, say]);

  const keep = (before: Work, next: Work): void => {
    const { file, steps } = next;
    const kept = isSame(steps.now, file)
      ? dropArrangement(key, (before.stale ?? before.steps).now)
      : keepArrangementDraft(key, { file, now: steps.now });
    kept.catch(() => {
      announce(say('drafts-unavailable'));
    });
    set(next);
  };
  const change = (how: (steps: Steps<Arrangement>) => Steps<Arrangement>): void => {
    const { current } = latest;
    if (current === undefined || current.stale !== undefined || saving.current) return;
    keep(current, { ...current, steps: how(current.steps) });
  };
  const save = async (): Promise<void> => {
    const { current } = latest;
    if (current === undefined || current.stale !== undefined || saving.current) return;
    const { alignment, file, steps } = current;
    if (isSame(steps.now, file)) {
      announce(say('align-nothing'));
      return;
    }
    const by = setting('name');
    const request = { ...alignRequest(alignment, file, steps.now), ...(by && { by }) };
    // Nothing moves meanwhile: what is saved is what is seen.
    saving.current = true;
    const answer = await server.align(id, language, request);
    saving.current = false;
    if (!answer.ok) {
      announce(fault(answer.failure));
      return;
    }
    const { saved, alignment: now } = answer.value;
    if (!saved) {
      set(workOn(now, { file, now: steps.now }));
      announce(say('align-changed'));
      return;
    }
    void dropArrangement(key, steps.now).catch(() => undefined);
    set(workOn(now));
    announce(say('saved'));
  };
  return {
    work,
    problem,
    unsaved: work !== undefined && !isSame(work.steps.now, work.file),
    act: (next) => {
      change((steps) => takeStep(steps, next));
    },
    undo: () => {
      change(undo);
    },
    redo: () => {
      change(redo);
    },
    save,
    carryOver: () => {
      const { current } = latest;
      if (current?.stale === undefined) return;
      const { alignment, file, steps, stale } = current;
      const carried = follow(stale.now, stale.file, file);
      keep(current, { alignment, file, steps: takeStep(steps, carried) });
    },
    startAnew: () => {
      const { current } = latest;
      if (current === undefined) return;
      const { alignment, file, steps, stale } = current;
      void dropArrangement(key, stale?.now ?? steps.now).catch(() => undefined);
      // A step like any other, so that it can be undone.
      set({ alignment, file, steps: stale === undefined ? takeStep(steps, file) : steps });
    },
  };
}
