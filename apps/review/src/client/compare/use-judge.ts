import type { BranchPart, LookedAt, TextAsIs } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { server } from '../app/server.ts';
import { setting } from '../app/settings.ts';
import { type Decide, type DecisionName, requestFor } from '../editor/use-decide.ts';
import type { Looked } from './looked-at.ts';
import type { BranchView, Stop } from './use-branch.ts';

const DECISIONS: Readonly<Partial<Record<DecisionName, LookedAt['decision']>>> = {
  approve: 'approved',
  'send-back': 'sent-back',
  valid: 'valid',
};

/** Decides about the text that is open, as it was shown. */
export function useJudge(branch: BranchView, looked: Looked, stop: Stop | undefined): Decide {
  const { announce, say, fault } = useApp();
  return async (decision, comment = '') => {
    if (stop === undefined) return false;
    const { part, text } = stop;
    const by = setting('name');
    const request = requestFor(decision, comment, {
      segments: [text.segment],
      hashes: { [text.segment]: text.hash },
      ...(by !== undefined && by !== '' && { by }),
    });
    const answer = await server.decide(part.id, part.language, request);
    if (answer.ok) {
      const earlier = looked.at(part, text.segment, text.hash)?.decision;
      looked.note(lookedAt(part, text, DECISIONS[decision] ?? earlier));
    }
    announce(answer.ok ? say('noted') : fault(answer.failure));
    await branch.open(part);
    return answer.ok;
  };
}

/** A text that was looked at, as it is now. */
export function lookedAt(
  { kind, id, language }: BranchPart,
  { segment, hash }: TextAsIs,
  decision?: LookedAt['decision'],
): LookedAt {
  return { kind, id, language, segment, hash, ...(decision !== undefined && { decision }) };
}
