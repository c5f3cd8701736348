import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

import type {
  BranchOutline,
  BranchPart,
  BranchTexts,
  PartPlace,
  TextAsIs,
} from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { branchServer } from './branch-server.ts';

/** One changed text in the order in which they are gone through. */
export interface Stop {
  part: BranchPart;
  text: TextAsIs;
}

/** What a branch changes, as far as it was asked for. */
export interface BranchView {
  outline: BranchOutline | undefined;
  stops: readonly Stop[];
  problem: string;
  /** The texts of a part that was opened. */
  textsOf: (part: BranchPart) => BranchTexts | undefined;
  /** Opens a part, or reads it anew. */
  open: (part: BranchPart) => Promise<void>;
}

/** Reads what a branch changes, one part's texts at a time. */
export function useBranch(): BranchView {
  const { fault } = useApp();
  const [outline, setOutline] = useState<BranchOutline>();
  const [read, setRead] = useState<readonly BranchTexts[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const load = async (): Promise<void> => {
      const answer = await branchServer.outline();
      if (answer.ok) setOutline(answer.value);
      else setProblem(fault(answer.failure));
    };
    void load();
  }, [fault]);
  const stops = useMemo(
    () =>
      (outline?.languages ?? []).flatMap(({ parts }) =>
        parts.flatMap((part) => part.texts.map((text) => ({ part, text }))),
      ),
    [outline],
  );
  const open = useCallback(
    async (part: BranchPart) => {
      const answer = await branchServer.texts(part);
      if (!answer.ok) {
        setProblem(fault(answer.failure));
        return;
      }
      const { value } = answer;
      setRead((old) => [...old.filter((each) => !isSamePart(each, value)), value]);
      // Its figures and hashes are newer than those of the outline.
      setOutline((old) => old && withPart(old, value));
    },
    [fault],
  );
  const textsOf = (part: BranchPart): BranchTexts | undefined =>
    read.find((each) => isSamePart(each, part));
  return { outline, stops, problem, textsOf, open };
}

/** Whether two are the same document, or file of names, in the same language. */
export function isSamePart(a: PartPlace, b: PartPlace): boolean {
  return a.kind === b.kind && a.id === b.id && a.language === b.language;
}

function withPart(outline: BranchOutline, read: BranchTexts): BranchOutline {
  const texts = read.texts.map(({ segment, hash }) => ({ segment, hash }));
  return {
    ...outline,
    languages: outline.languages.map((language) => ({
      ...language,
      parts: language.parts.map((part) => (isSamePart(part, read) ? { ...read, texts } : part)),
    })),
  };
}
